package fr.essaim.host.rest;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformProvider;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Map;

/**
 * Hosts that serve the contract. Settings: {@code base-url} (the address above {@code /exchange-groups/v1}),
 * {@code key}, {@code secret}, and {@code allow-private} (true for a host in the school's own network).
 */
@Singleton
public final class RestProvider implements HostPlatformProvider {

    private final Clock clock;

    @Inject
    public RestProvider(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "rest";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public HostPlatform init(Map<String, String> settings) {
        return new RestPlatform(exchange(settings, clock));
    }

    static Exchange exchange(Map<String, String> settings, Clock clock) {
        URI root = URI.create(needed(settings, "base-url").replaceAll("/+$", "") + "/exchange-groups/v1/");
        if (root.getHost() == null || !root.getScheme().matches("https?")) {
            throw new IllegalArgumentException("base-url");
        }
        Signature signature = new Signature(needed(settings, "key"), needed(settings, "secret"), clock);
        boolean privately = Boolean.parseBoolean(settings.getOrDefault("allow-private", "false"));
        return new Exchange(root, signature, privately);
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
