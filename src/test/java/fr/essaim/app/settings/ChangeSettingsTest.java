package fr.essaim.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.plugin.Plugin;
import fr.essaim.host.TestClock;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeSettingsTest {

    private static final Id SOPHIE = Id.of("sophie");

    @TempDir
    private Path data;

    private final InMemoryAudit audit = new InMemoryAudit(new TestClock());
    private final List<SettingsChanged> news = new ArrayList<>();
    private boolean published;

    private Settings settings(String... more) {
        Properties said = new Properties();
        said.setProperty("essaim.data", data.toString());
        for (int i = 0; i < more.length; i += 2) {
            said.setProperty(more[i], more[i + 1]);
        }
        return new Settings(said, Map.of("ESSAIM_HOST_KEY", "from-the-environment"));
    }

    private ChangeSettings change(Settings settings) {
        return new ChangeSettings(new Plugin(), settings, audit, () -> published, news::add);
    }

    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new java.util.HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    @Test
    void whatIsChosenIsThereAfterARestartAndToldAtOnce() {
        Set<String> changed = change(settings())
                .change(
                        SOPHIE,
                        "host",
                        form("essaim-host-kind", "rest", "essaim-host-base-url", "https://a.example"),
                        Shown.ANYTHING);
        assertEquals(Set.of("essaim.host.kind", "essaim.host.base-url"), changed);
        assertEquals("rest", settings().host().get("kind"));
        assertEquals(Settings.Origin.CHOSEN, settings().said("essaim.host.kind").origin());
        assertTrue(news.get(0).touches("essaim.host."));
    }

    @Test
    void aNumberBeyondItsBoundsIsRefusedWithTheBoundAndNothingIsKept() {
        Failure.Invalid refused = assertThrows(Failure.Invalid.class, () -> change(settings())
                .change(SOPHIE, "operations", form("essaim-backup-keep-days", "91"), Shown.ANYTHING));
        assertEquals(List.of(Violation.of("essaim-backup-keep-days", "admin.setting-max", 90L)), refused.violations());
        assertViolation("admin.setting-min", "operations", "essaim-backup-keep-days", "0");
        assertViolation("admin.setting-not-a-number", "operations", "essaim-backup-keep-days", "sept");
        assertViolation("admin.setting-not-an-address", "host", "essaim-host-base-url", "ftp://a.example");
        assertViolation("admin.setting-not-an-address", "host", "essaim-host-base-url", "https://u:p@a.example");
        assertViolation("admin.setting-not-an-address", "host", "essaim-host-base-url", "not an address");
        assertViolation("admin.setting-not-an-address", "host", "essaim-host-base-url", "https://a.example/x?page=1");
        assertViolation("admin.setting-not-an-address", "host", "essaim-host-base-url", "https://a.example/#top");
        assertViolation("admin.setting-no-option", "host", "essaim-host-kind", "attic");
        assertViolation("admin.setting-too-long", "host", "essaim-host-secret", "x".repeat(2001));
        assertEquals(14, settings().backupDays());
        assertEquals(List.of(), audit.find(Audit.Wanted.last(9)));
    }

    @Test
    void aGroupNeverHoldsMoreThanSixWhoeverSaysSo() {
        assertViolation("admin.setting-max", "groups", "essaim-groups-max-size", "7");
        assertViolation("admin.setting-min", "groups", "essaim-groups-max-size", "2");
        change(settings()).change(SOPHIE, "groups", form("essaim-groups-max-size", "4"), Shown.ANYTHING);
        assertEquals(4, settings().largestGroup());
        assertEquals(6, settings("essaim.groups.max-size", "12").largestGroup());
    }

    private void assertViolation(String key, String group, String field, String value) {
        Map<String, String> form = form("essaim-host-kind", "embedded", field, value);
        Failure.Invalid refused = assertThrows(
                Failure.Invalid.class, () -> change(settings()).change(SOPHIE, group, form, Shown.ANYTHING));
        assertEquals(key, refused.violations().get(0).key());
        assertEquals(field, refused.violations().get(0).field());
    }

    @Test
    void aSecretIsKeptApartReadableByTheServerAloneAndInNoAudit() throws IOException {
        String secret = "a-secret-of-this-test";
        change(settings())
                .change(
                        SOPHIE,
                        "host",
                        form("essaim-host-kind", "embedded", "essaim-host-secret", secret),
                        Shown.ANYTHING);
        assertEquals(secret, settings().host().get("secret"));
        Path file = data.resolve("settings/secrets.properties");
        assertTrue(Files.readString(file).contains(secret));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(settings().chosen().containsValue(secret));
        assertFalse(audit.find(Audit.Wanted.last(9)).toString().contains(secret));
        assertEquals(
                Set.of("essaim.host.secret"),
                audit.find(Audit.Wanted.last(9)).get(0).act().on());
    }

    @Test
    void anEmptySecretLeavesTheOneThatIsThereAndForgettingTakesItAway() {
        Settings settings = settings();
        change(settings)
                .change(
                        SOPHIE,
                        "host",
                        form("essaim-host-kind", "embedded", "essaim-host-secret", "s1"),
                        Shown.ANYTHING);
        change(settings)
                .change(SOPHIE, "host", form("essaim-host-kind", "embedded", "essaim-host-secret", ""), Shown.ANYTHING);
        assertEquals("s1", settings.host().get("secret"));
        change(settings).forget(SOPHIE, "essaim.host.secret");
        assertEquals("", settings().host().get("secret"));
        assertThrows(Failure.NotFound.class, () -> change(settings).forget(SOPHIE, "essaim.host.kind"));
    }

    @Test
    void whatTheServersStartSaysGoesBeforeAndIsNotChanged() {
        Settings settings = settings("essaim.host.kind", "rest");
        Set<String> changed = change(settings)
                .change(
                        SOPHIE,
                        "host",
                        form("essaim-host-kind", "embedded", "essaim-host-key", "another"),
                        Shown.ANYTHING);
        assertEquals(Set.of(), changed);
        assertEquals("rest", settings.host().get("kind"));
        assertEquals("from-the-environment", settings.host().get("key"));
        assertEquals(Settings.Origin.SYSTEM, settings.said("essaim.host.kind").origin());
        assertEquals(
                Settings.Origin.ENVIRONMENT, settings.said("essaim.host.key").origin());
    }

    @Test
    void theAddressStaysOnceSomethingWasPublishedUnderIt() {
        change(settings())
                .change(SOPHIE, "instance", form("essaim-base-url", "https://a.example/essaim/"), Shown.ANYTHING);
        published = true;
        Failure.Invalid refused = assertThrows(Failure.Invalid.class, () -> change(settings())
                .change(SOPHIE, "instance", form("essaim-base-url", "https://b.example/"), Shown.ANYTHING));
        assertEquals("admin.setting-fixed", refused.violations().get(0).key());
        assertEquals("https://a.example/essaim/", settings().baseUrl("/x"));
    }

    @Test
    void savingWhatIsThereChangesNothing() {
        assertEquals(
                Set.of(),
                change(settings()).change(SOPHIE, "operations", form("essaim-backup-keep-days", "14"), Shown.ANYTHING));
        assertEquals(List.of(), news);
        assertThrows(Failure.NotFound.class, () -> change(settings()).change(SOPHIE, "attic", form(), Shown.ANYTHING));
    }

    @Test
    void valuesSavedInAnotherTabAreNotUndoneUnseen() {
        Settings settings = settings();
        var group = new Plugin()
                .groups().stream()
                        .filter(one -> one.id().equals("operations"))
                        .findFirst()
                        .get();
        Shown seen = ChangeSettings.shown(group.settings(), settings);
        change(settings).change(SOPHIE, "operations", form("essaim-backup-keep-days", "20"), seen);
        assertThrows(Failure.Conflict.class, () -> change(settings)
                .change(SOPHIE, "operations", form("essaim-backup-keep-days", "30"), seen));
        assertEquals("20", settings.said("essaim.backup.keep-days").value());
        Shown now = ChangeSettings.shown(group.settings(), settings);
        change(settings).change(SOPHIE, "operations", form("essaim-backup-keep-days", "30"), now);
        assertEquals("30", settings.said("essaim.backup.keep-days").value());
    }
}
