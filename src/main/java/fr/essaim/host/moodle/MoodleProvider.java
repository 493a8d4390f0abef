package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformProvider;
import fr.essaim.host.wire.Wire;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
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
        String base = needed(settings, "base-url").replaceAll("/+$", "");
        URI address = address(base);
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("base-url");
        }
        boolean privately = Boolean.parseBoolean(settings.getOrDefault("allow-private", "false"));
        MoodleCalls calls = new MoodleCalls(base, needed(settings, "secret"), new Wire(privately, patience));
        String common = settings.getOrDefault("course", "").strip();
        boolean inCourses = "school-topics".equals(settings.get("spaces"));
        return new MoodlePlatform(base, calls, new Mark(needed(settings, "own-url")), common, inCourses, clock);
    }

    private static URI address(String base) {
        try {
            return URI.create(base);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("base-url", malformed);
        }
    }

    private static String needed(Map<String, String> settings, String key) {
        String value = settings.getOrDefault(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }

    @Override
    public void close() {
        // the JDK's client gives its connections back by itself
    }
}
