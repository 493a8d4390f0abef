package fr.essaim.host.moodle;

import fr.essaim.host.spi.connection.ConnectionTest;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** The button « Tester » of a Moodle: the token, the functions of its service, and the twelve rights one by one. */
@Singleton
public final class MoodleConnectionTest implements ConnectionTest {

    private final Clock clock;

    @Inject
    public MoodleConnectionTest(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String connection() {
        return "host";
    }

    @Override
    public boolean knows(Map<String, String> settings) {
        return MoodlePlatform.ID.equals(settings.get("kind"));
    }

    @Override
    public Report test(Map<String, String> settings) {
        try {
            return MoodleProvider.platform(settings, clock).report();
        } catch (IllegalArgumentException unusable) {
            return Report.failed(Finding.fault("setting-missing", unusable.getMessage()), 0);
        }
    }
}
