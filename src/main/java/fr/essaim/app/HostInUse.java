package fr.essaim.app;

import fr.essaim.app.settings.Settings;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformProvider;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** The platform this instance lives in: the one the settings name, our own when they name none. */
@Singleton
public final class HostInUse {

    private final Instance<HostPlatformProvider> providers;
    private final Settings settings;

    @Inject
    public HostInUse(@Any Instance<HostPlatformProvider> providers, Settings settings) {
        this.providers = providers;
        this.settings = settings;
    }

    @Produces
    @Singleton
    HostPlatform platform() {
        Map<String, String> host = settings.host();
        String wanted = host.get("kind");
        return providers.stream()
                .filter(provider -> provider.id().equals(wanted))
                .findFirst()
                .map(provider -> provider.init(host))
                .orElseThrow(() -> new IllegalStateException("no host platform of the kind " + wanted));
    }
}
