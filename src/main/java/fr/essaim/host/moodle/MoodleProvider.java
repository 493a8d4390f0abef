package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformProvider;
import fr.essaim.host.wire.Given;
import fr.essaim.host.wire.Wire;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Moodles with a token for our web service. Settings: {@code base-url} (where Moodle's front page is), {@code secret}
 * (the token), {@code own-url} (ours, for the link under each text), {@code course} (idnumber of the course for groups
 * of several schools, also the one the connection is tried in; may be left out), {@code spaces} ({@code school-topics}
 * for discussions of whole courses), {@code allow-private}.
 */
@Singleton
public final class MoodleProvider implements HostPlatformProvider {

    private final Clock clock;
    private final Duration patience;

    @Inject
    public MoodleProvider(Clock clock) {
        this(clock, Wire.PATIENCE);
    }

    MoodleProvider(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public String id() {
        return MoodlePlatform.ID;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public HostPlatform init(Map<String, String> settings) {
        return platform(settings, clock, patience);
    }

    static MoodlePlatform platform(Map<String, String> settings, Clock clock) {
        return platform(settings, clock, Wire.PATIENCE);
    }

    private static MoodlePlatform platform(Map<String, String> settings, Clock clock, Duration patience) {
        Given given = new Given(settings);
        String base = given.root().toString().replaceAll("/$", "");
        MoodleCalls calls = new MoodleCalls(base, given.needed("secret"), new Wire(given.privately(), patience));
        String common = settings.getOrDefault("course", "").strip();
        return new MoodlePlatform(base, calls, new Mark(given.needed("own-url")), common, given.inSchools(), clock);
    }

    @Override
    public void close() {
        // the JDK's client gives its connections back by itself
    }
}
