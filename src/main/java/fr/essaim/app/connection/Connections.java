package fr.essaim.app.connection;

import fr.essaim.app.install.Installation;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.plugin.SettingSpec;
import fr.essaim.app.settings.Settings;
import fr.essaim.host.spi.connection.ConnectionTest;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tests the connections the descriptor names, with the settings as they hold now, and remembers what was found. */
@Singleton
public final class Connections {

    private static final List<String> BESIDES = List.of("own-url", "spaces");

    private static final System.Logger LOG = System.getLogger(Connections.class.getName());

    private final Plugin plugin;
    private final Settings settings;
    private final List<ConnectionTest> tests;
    private final Installation installation;
    private final Audit audit;
    private final Clock clock;
    private final Map<String, Tested> last = new ConcurrentHashMap<>();

    @Inject
    public Connections(
            Plugin plugin,
            Settings settings,
            @Any Instance<ConnectionTest> tests,
            Installation installation,
            Audit audit,
            Clock clock) {
        this(plugin, settings, tests.stream().toList(), installation, audit, clock);
    }

    public Connections(
            Plugin plugin,
            Settings settings,
            List<ConnectionTest> tests,
            Installation installation,
            Audit audit,
            Clock clock) {
        this.plugin = plugin;
        this.settings = settings;
        this.tests = List.copyOf(tests);
        this.installation = installation;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was found, and with which settings. */
    public record Tested(Instant when, Report report, Map<String, String> with) {

        @Override
        public String toString() {
            return when + " " + report;
        }
    }

    /** Tries it now. A good test of the platform is one of the steps of the installation. */
    public Report test(String connection, Id who) {
        Map<String, String> with = settings(connection);
        Report report = judged(connection, tried(connection, with));
        last.put(connection, new Tested(clock.instant(), report, with));
        Audit.Act act = Audit.Act.done(who, Audit.Category.HOST, "admin.audit-connection-tested", connection);
        audit.note(report.works() ? act : act.ended(Audit.Result.FAILED));
        if (report.works() && connection.equals("host")) {
            installation.tested();
        }
        return report;
    }

    /** Tries each connection made of a group of settings, as far as it is set up, and says which these were. */
    public List<String> testAll(String group, Id who) {
        List<String> those = plugin.groups().stream()
                .filter(one -> one.id().equals(group))
                .flatMap(one -> one.settings().stream())
                .map(SettingSpec::connection)
                .filter(connection -> !connection.isEmpty())
                .distinct()
                .filter(this::isSetUp)
                .toList();
        those.forEach(connection -> test(connection, who));
        return those;
    }

    /** The last test since the server started, unless the settings changed meanwhile. */
    public Optional<Tested> last(String connection) {
        return Optional.ofNullable(last.get(connection))
                .filter(one -> one.with().equals(settings(connection)));
    }

    /** Whether anything can be tested: no test knows a connection that is not set up. */
    public boolean isSetUp(String connection) {
        Map<String, String> with = settings(connection);
        return tests.stream().anyMatch(test -> test.connection().equals(connection) && test.knows(with));
    }

    private Report tried(String connection, Map<String, String> with) {
        ConnectionTest test = tests.stream()
                .filter(one -> one.connection().equals(connection) && one.knows(with))
                .findFirst()
                .orElseThrow(() -> new Failure.Conflict("admin.connection-not-set-up"));
        try {
            return test.test(with);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "the test of connection " + connection, fault);
            return Report.failed(Finding.fault("unexpected"), 0);
        }
    }

    /** A platform that speaks another version of its interface than ours cannot be used, however well it answers. */
    private Report judged(String connection, Report report) {
        if (!connection.equals("host") || report.api().isEmpty()) {
            return report;
        }
        boolean old = Versions.compare(report.api(), plugin.hostMin()) < 0;
        boolean young = !old && Versions.compare(report.api(), plugin.hostBelow()) >= 0;
        if (!old && !young) {
            return report;
        }
        List<Finding> findings = new java.util.ArrayList<>(report.findings());
        findings.add(0, Finding.fault(old ? "api-too-old" : "api-too-new", report.api()));
        return new Report(report.product(), report.api(), report.seen(), findings, report.millis());
    }

    /** The settings of a connection as an adapter is given them: {@code essaim.host.base-url} is {@code base-url}. */
    Map<String, String> settings(String connection) {
        Map<String, String> with = new HashMap<>();
        for (SettingSpec spec : plugin.settings()) {
            if (spec.connection().equals(connection)) {
                String value = settings.said(spec.key()).value();
                with.put(shortKey(spec.key()), value.isEmpty() ? spec.otherwise() : value);
            }
        }
        if (connection.equals("host")) {
            // an adapter is opened with these, too, and nobody types the first
            settings.host().forEach((key, value) -> {
                if (BESIDES.contains(key)) {
                    with.put(key, value);
                }
            });
        }
        return Map.copyOf(with);
    }

    /** The word an adapter has for a setting. */
    public static String shortKey(String key) {
        String[] steps = key.split("\\.", 3);
        return steps.length == 3 ? steps[2] : steps[steps.length - 1];
    }
}
