package fr.essaim.app.host;

import fr.essaim.app.install.InstallState;
import fr.essaim.app.install.Installation;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.Notices;
import fr.essaim.host.spi.People;
import fr.essaim.host.spi.Shell;
import fr.essaim.host.spi.Spaces;
import fr.essaim.host.spi.changes.Changes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The platform as far as the administrator agreed: nothing is asked of it before it is installed, and what an optional
 * scope would allow is, where that was refused, something this platform cannot do.
 */
public final class GuardedHost implements HostPlatform {

    private static final Map<String, Capability> OPTIONAL =
            Map.of("notify.send", Capability.NOTICES, "navigation.write", Capability.NAVIGATION);

    private final CurrentHost current;
    private final Installation installation;
    private final SpaceMenus menus;

    public GuardedHost(CurrentHost current, Installation installation, SpaceMenus menus) {
        this.current = current;
        this.installation = installation;
        this.menus = menus;
    }

    @Override
    public String id() {
        return current.platform().id();
    }

    @Override
    public String home() {
        return installation.home();
    }

    @Override
    public boolean isOpen() {
        return installation.state().isInstalled();
    }

    @Override
    public Set<Capability> capabilities() {
        InstallState state = installation.state();
        if (!state.isInstalled()) {
            // who would read is told to those who write before anything is sent
            return current.platform().isReadBySchools() ? Set.of(Capability.SCHOOL_TOPICS) : Set.of();
        }
        Set<Capability> can = EnumSet.noneOf(Capability.class);
        can.addAll(current.platform().capabilities());
        OPTIONAL.forEach((scope, capability) -> {
            if (!state.allows(scope)) {
                can.remove(capability);
            }
        });
        return can;
    }

    @Override
    public People people() {
        return open().people();
    }

    @Override
    public Spaces spaces() {
        return new SpacesWithMenus(open().spaces(), this, menus);
    }

    @Override
    public Notices notices() {
        HostPlatform platform = open();
        if (installation.state().allows("notify.send")) {
            return platform.notices();
        }
        return notice -> {
            throw HostFailure.unsupported(Capability.NOTICES);
        };
    }

    @Override
    public Shell shell() {
        HostPlatform platform = open();
        if (!installation.state().allows("navigation.write")) {
            throw HostFailure.unsupported(Capability.NAVIGATION);
        }
        return platform.shell();
    }

    @Override
    public Changes changes() {
        return open().changes();
    }

    @Override
    public Probe probe() {
        return current.platform().probe();
    }

    private HostPlatform open() {
        if (!installation.state().isInstalled()) {
            throw HostFailure.unavailable("not-installed");
        }
        return current.platform();
    }
}
