package fr.essaim.host.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.host.TestClock;
import fr.essaim.host.cas.CasConnectionTest;
import fr.essaim.host.elgg.ElggConnectionTest;
import fr.essaim.host.elgg.ElggProvider;
import fr.essaim.host.moodle.MoodleConnectionTest;
import fr.essaim.host.played.ExpiredHost;
import fr.essaim.host.rest.RestConnectionTest;
import fr.essaim.host.spi.connection.ConnectionTest;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every « Tester » tells apart, whatever the host: the name, the line, the certificate, the network. */
class EachButtonTest {

    private static ExpiredHost expired;

    /** Nobody vouches for its certificate either, and that is what is seen first. */
    @BeforeAll
    static void aHostWhoseCertificateRanOut(@TempDir Path folder) throws Exception {
        expired = new ExpiredHost(folder);
    }

    @AfterAll
    static void stop() {
        expired.close();
    }

    private static ConnectionTest button(String kind) {
        TestClock clock = new TestClock();
        return switch (kind) {
            case "rest" -> new RestConnectionTest(clock);
            case "elgg-session" -> new ElggConnectionTest(new ElggProvider(clock));
            case "moodle" -> new MoodleConnectionTest(clock);
            default -> new CasConnectionTest();
        };
    }

    private static List<String> found(String kind, String address, boolean inside) {
        Map<String, String> settings = new HashMap<>(
                Map.of("kind", kind, "base-url", address, "url", address, "key", "k", "secret", "s", "course", "C-T2"));
        settings.put("own-url", "https://essaim.example/essaim/");
        settings.put("allow-private", Boolean.toString(inside));
        return button(kind).test(settings).findings().stream()
                .filter(one -> one.level() == Report.Level.FAULT)
                .map(Finding::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rest", "elgg-session", "moodle", "cas"})
    void eachReasonIsNamed(String kind) {
        assertEquals(List.of("dns"), found(kind, "https://nowhere.invalid/x", true));
        assertEquals(List.of("connection"), found(kind, "https://127.0.0.1:9/x/", true));
        assertEquals(List.of("tls-untrusted"), found(kind, expired.address(), true));
        String inside = kind.equals("cas") ? "cas-private-address" : "private-address";
        assertEquals(List.of(inside), found(kind, "https://127.0.0.1/", false));
    }
}
