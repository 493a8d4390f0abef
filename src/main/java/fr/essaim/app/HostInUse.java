package fr.essaim.app;

import fr.essaim.app.host.CurrentHost;
import fr.essaim.app.host.GuardedHost;
import fr.essaim.app.host.SpaceMenus;
import fr.essaim.app.install.Installation;
import fr.essaim.host.spi.HostPlatform;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The platform this instance lives in, as far as its administrator agreed. */
@Singleton
public final class HostInUse {

    private final HostPlatform platform;

    @Inject
    public HostInUse(CurrentHost current, Installation installation, SpaceMenus menus) {
        this.platform = new GuardedHost(current, installation, menus);
    }

    @Produces
    @Singleton
    @Typed(HostPlatform.class)
    HostPlatform platform() {
        return platform;
    }
}
