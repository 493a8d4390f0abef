package fr.essaim.host.elgg;

import fr.essaim.host.TestClock;
import fr.essaim.host.played.Patient;
import fr.essaim.host.played.Played;
import fr.essaim.host.spi.HostPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An Elgg that may fall ill. */
public final class ElggPatient implements Patient {

    private final FakeElgg elgg;

    private ElggPatient(Dialect dialect) {
        elgg = new FakeElgg(dialect);
    }

    public static Patient esope18() {
        return new ElggPatient(Dialect.ESOPE_1_8);
    }

    public static Patient esope112() {
        return new ElggPatient(Dialect.ESOPE_1_12);
    }

    public static Patient elgg6() {
        return new ElggPatient(Dialect.ELGG_6);
    }

    @Override
    public Played played() {
        return elgg.played;
    }

    @Override
    public HostPlatform adapter(String address, Duration patience) {
        return new ElggProvider(new TestClock(), patience).init(ElggSettings.of(address));
    }

    @Override
    public Optional<String> school() {
        return Optional.empty();
    }

    @Override
    public Optional<String> somebody() {
        return Optional.empty();
    }

    @Override
    public List<List<String>> titles() {
        return elgg.groups.values().stream()
                .map(group -> group.topics.stream().map(topic -> topic.title).toList())
                .toList();
    }

    @Override
    public void close() {
        elgg.close();
    }
}
