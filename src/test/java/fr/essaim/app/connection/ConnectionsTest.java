package fr.essaim.app.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.InstanceWorld;
import fr.essaim.host.spi.connection.ConnectionTest;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {

    @TempDir
    private Path data;

    private InstanceWorld world;
    private final Map<String, String> given = new HashMap<>();
    private Report answer = new Report("Host 1", "1.0", Set.of("groups"), List.of(), 3);

    @BeforeEach
    void open() {
        world = new InstanceWorld(data);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Connections connections() {
        ConnectionTest test = new ConnectionTest() {
            @Override
            public String connection() {
                return "host";
            }

            @Override
            public boolean knows(Map<String, String> settings) {
                return settings.get("kind").equals("embedded");
            }

            @Override
            public Report test(Map<String, String> settings) {
                given.putAll(settings);
                return answer;
            }
        };
        return new Connections(
                world.plugin, world.settings, List.of(test), world.installation, world.audit, world.clock);
    }

    @Test
    void aGoodTestIsAStepOfTheInstallationAndIsNoted() {
        world.settings.choose(Map.of("essaim.host.base-url", "https://a.example"), Map.of("essaim.host.secret", "s1"));
        Connections connections = connections();
        assertTrue(connections.test("host", InstanceWorld.SOPHIE).works());
        assertEquals("https://a.example", given.get("base-url"));
        assertEquals("s1", given.get("secret"));
        assertEquals("false", given.get("allow-private"));
        assertEquals(world.settings.baseUrl("/essaim"), given.get("own-url"), "a Moodle and an Elgg open with it only");
        assertEquals("groups", given.get("spaces"));
        assertEquals(2, world.installation.state().left());
        Audit.Act act = world.audit.find(Audit.Wanted.last(1)).get(0).act();
        assertEquals("admin.audit-connection-tested", act.what());
        assertFalse(world.audit.find(Audit.Wanted.last(9)).toString().contains("s1"));
    }

    @Test
    void aPlatformThatIsTooOldOrTooNewIsAFaultHoweverWellItAnswers() {
        answer = new Report("Host", "0.9", Set.of(), List.of(), 3);
        Report old = connections().test("host", InstanceWorld.SOPHIE);
        assertEquals(List.of(Finding.fault("api-too-old", "0.9")), old.findings());
        answer = new Report("Host", "2.0", Set.of(), List.of(), 3);
        Report young = connections().test("host", InstanceWorld.SOPHIE);
        assertEquals(List.of(Finding.fault("api-too-new", "2.0")), young.findings());
        assertEquals(3, world.installation.state().left());
        answer = new Report("Host", "1.10", Set.of(), List.of(), 3);
        assertTrue(connections().test("host", InstanceWorld.SOPHIE).works());
    }

    @Test
    void whatWasFoundIsForgottenWhenTheSettingsChange() {
        Connections connections = connections();
        connections.test("host", InstanceWorld.SOPHIE);
        assertTrue(connections.last("host").isPresent());
        world.settings.choose(Map.of("essaim.host.key", "k2"), Map.of());
        assertEquals(Optional.empty(), connections.last("host"));
    }

    @Test
    void whatNoTestKnowsCannotBeTested() {
        world.settings.choose(Map.of("essaim.host.kind", "moodle"), Map.of());
        assertFalse(connections().isSetUp("host"));
        assertThrows(Failure.Conflict.class, () -> connections().test("host", InstanceWorld.SOPHIE));
    }

    @Test
    void versionsAreComparedAsNumbers() {
        assertEquals(0, Versions.compare("1", "1.0"));
        assertTrue(Versions.compare("1.10", "1.9") > 0);
        assertTrue(Versions.compare("0.9", "1.0") < 0);
    }
}
