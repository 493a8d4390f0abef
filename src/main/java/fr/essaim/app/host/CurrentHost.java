package fr.essaim.app.host;

import fr.essaim.app.settings.Settings;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformProvider;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * The platform the settings name now, our own when they name none: made anew when they change, without a restart. For
 * the pages of the administrator; everybody else is given the one that asks for consent ({@link GuardedHost}).
 */
@Singleton
public final class CurrentHost {

    private final List<HostPlatformProvider> providers;
    private final Settings settings;
    private Map<String, String> madeWith = Map.of();
    private HostPlatform made;

    @Inject
    public CurrentHost(@Any Instance<HostPlatformProvider> providers, Settings settings) {
        this(providers.stream().toList(), settings);
    }

    public CurrentHost(List<HostPlatformProvider> providers, Settings settings) {
        this.providers = List.copyOf(providers);
        this.settings = settings;
    }

    /** @throws HostFailure UNAVAILABLE {@code misconfigured} when the settings do not suffice */
    public synchronized HostPlatform platform() {
        Map<String, String> wanted = settings.host();
        if (made == null || !wanted.equals(madeWith)) {
            made = make(wanted);
            madeWith = wanted;
        }
        return made;
    }

    private HostPlatform make(Map<String, String> wanted) {
        HostPlatformProvider provider = providers.stream()
                .filter(one -> one.id().equals(wanted.get("kind")))
                .findFirst()
                .orElseThrow(() -> HostFailure.unavailable("misconfigured"));
        try {
            return provider.init(wanted);
        } catch (IllegalArgumentException missing) {
            throw HostFailure.unavailable("misconfigured", missing);
        }
    }
}
