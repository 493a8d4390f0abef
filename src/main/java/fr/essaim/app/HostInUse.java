package fr.essaim.app;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformProvider;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Map;

/** The platform this instance lives in: the first that is configured, else our own. */
@Singleton
public final class HostInUse {

    private final Instance<HostPlatformProvider> providers;

    @Inject
    public HostInUse(@Any Instance<HostPlatformProvider> providers) {
        this.providers = providers;
    }

    @Produces
    @Singleton
    HostPlatform platform() {
        return providers.stream()
                .min(Comparator.comparingInt(HostPlatformProvider::order))
                .map(provider -> provider.init(Map.of()))
                .orElseThrow(() -> new IllegalStateException("no host platform, not even the embedded one"));
    }
}
