package fr.essaim.host.elgg;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatform.Probe;
import fr.essaim.host.spi.connection.ConnectionTest;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The button « Tester » of an Elgg: its address, which Elgg it is, the service account, and what should not stay so. */
@Singleton
public final class ElggConnectionTest implements ConnectionTest {

    private final ElggProvider provider;

    @Inject
    public ElggConnectionTest(ElggProvider provider) {
        this.provider = provider;
    }

    @Override
    public String connection() {
        return "host";
    }

    @Override
    public boolean knows(Map<String, String> settings) {
        return ElggProvider.ID.equals(settings.get("kind"));
    }

    @Override
    public Report test(Map<String, String> settings) {
        HostPlatform elgg;
        try {
            elgg = provider.init(settings);
        } catch (IllegalArgumentException unusable) {
            return Report.failed(Finding.fault("setting-missing", unusable.getMessage()), 0);
        }
        Probe probe = elgg.probe();
        List<Finding> findings = new ArrayList<>();
        probe.problems().forEach(code -> findings.add(Finding.fault(code)));
        probe.warnings().forEach(code -> findings.add(Finding.warning(code, "")));
        return new Report(
                probe.product(),
                "",
                elgg.capabilities().stream()
                        .map(Capability::name)
                        .map(name -> name.toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.toSet()),
                findings,
                probe.millis());
    }
}
