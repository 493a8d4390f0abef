package fr.essaim.host.rest;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformProvider;
import fr.essaim.host.wire.Given;
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
        Given given = new Given(settings);
        URI root = given.root().resolve("exchange-groups/v1/");
        Signature signature = new Signature(given.needed("key"), given.needed("secret"), clock);
        return new Exchange(root, signature, given.privately());
    }

    @Override
    public void close() {
        // the JDK's client gives its connections back by itself
    }
}
