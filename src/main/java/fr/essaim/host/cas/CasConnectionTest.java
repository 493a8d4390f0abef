package fr.essaim.host.cas;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.connection.ConnectionTest;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import fr.essaim.host.spi.signin.Door;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows the server a ticket it never gave: a CAS server refuses it in the words of its protocol. Nobody signs in. */
@Singleton
public final class CasConnectionTest implements ConnectionTest {

    private static final String TICKET = "ST-essaim";

    /** Nobody's address; whether ours may use the server shows at the first sign-in only. */
    private static final String SERVICE = "https://essaim.invalid/";

    @Inject
    public CasConnectionTest() {
        // found as a bean
    }

    @Override
    public String connection() {
        return "cas";
    }

    @Override
    public boolean knows(Map<String, String> settings) {
        return !settings.getOrDefault("url", "").isBlank();
    }

    @Override
    public Report test(Map<String, String> settings) {
        long start = System.nanoTime();
        Map<String, String> said = Map.of(
                "cas-url", settings.getOrDefault("url", ""),
                "cas-allow-private", settings.getOrDefault("allow-private", "false"));
        List<Finding> findings = new CasProvider()
                .open(said)
                .map(CasConnectionTest::found)
                .orElse(List.of(Finding.fault("setting-missing", "url")));
        return findings.isEmpty()
                ? new Report("CAS", "", Set.of(), findings, Report.since(start))
                : Report.failed(findings.get(0), Report.since(start));
    }

    private static List<Finding> found(Door door) {
        try {
            door.validate(TICKET, SERVICE);
            return List.of(Finding.fault("cas-takes-anything"));
        } catch (HostFailure failure) {
            return switch (failure.code()) {
                case "ticket" -> List.of();
                case "unreadable" -> List.of(Finding.fault("not-cas"));
                case "private-address" -> List.of(Finding.fault("cas-private-address"));
                default -> Report.failed(failure, 0).findings();
            };
        }
    }
}
