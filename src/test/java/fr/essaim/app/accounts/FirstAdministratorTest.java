package fr.essaim.app.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.settings.Settings;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.OpenAccounts;
import fr.essaim.host.embedded.accounts.Passwords;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.rdf.MemoryGraphStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest {

    private static final String PASSWORD = "une phrase de passe assez longue";

    @TempDir
    private Path data;

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final Accounts accounts = new RdfAccounts(store);
    private final Memberships memberships = new RdfMemberships(store, Clock.systemDefaultZone());
    private final SetupCode code = new SetupCode(store, accounts, clock);

    private FirstAdministrator administrator() {
        Properties said = new Properties();
        said.setProperty("essaim.data", data.toString());
        OpenAccounts open = new OpenAccounts(store, accounts, new Passwords(1_000), Ids.random(), clock);
        return new FirstAdministrator(
                new Settings(said, Map.of()), store, accounts, open, memberships, code, new InMemoryAudit(clock));
    }

    @Test
    void whoBringsTheCodeOfTheLogAdministersAndNobodyAfter() {
        assertFalse(code.isOpen());
        String given = code.make();
        assertTrue(given.matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}"), given);
        Id person = administrator()
                .openWith(given.toLowerCase().replace("-", " "), "sophie.renard", "Sophie Renard", PASSWORD);
        assertTrue(store.read(() -> memberships.of(person)).stream().anyMatch(one -> one.role() == Role.ADMIN));
        assertEquals(
                "Sophie Renard",
                store.read(() -> accounts.find(person).orElseThrow().displayName()));
        assertFalse(code.isOpen());
        assertThrows(Failure.NotFound.class, () -> administrator().openWith(given, "somebody", "Somebody", PASSWORD));
    }

    @Test
    void anotherCodeOpensNothingAndTriesAreCounted() {
        code.make();
        for (int i = 0; i < 10; i++) {
            assertThrows(Failure.Invalid.class, () -> administrator()
                    .openWith("AAAA-AAAA-AAAA-AAAA", "sophie.renard", "S", PASSWORD));
        }
        assertThrows(Failure.TooMany.class, () -> administrator().openWith("", "sophie.renard", "S", PASSWORD));
        clock.pass(Duration.ofMinutes(6));
        assertThrows(Failure.Invalid.class, () -> administrator().openWith(null, "sophie.renard", "S", PASSWORD));
        assertEquals(0, store.read(accounts::count));
    }

    @Test
    void aPasswordThatIsTooShortLeavesTheWayOpen() {
        String given = code.make();
        assertThrows(Failure.Invalid.class, () -> administrator().openWith(given, "sophie.renard", "S", "court"));
        assertThrows(Failure.Invalid.class, () -> administrator().openWith(given, " ", "S", PASSWORD));
        assertTrue(code.isOpen());
    }
}
