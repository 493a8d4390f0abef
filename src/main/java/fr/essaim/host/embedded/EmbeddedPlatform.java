package fr.essaim.host.embedded;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.Notices;
import fr.essaim.host.spi.People;
import fr.essaim.host.spi.Shell;
import fr.essaim.host.spi.Spaces;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Our own platform seen as a host. It can do everything but menus: our pages are its pages. */
final class EmbeddedPlatform implements HostPlatform {

    private static final Set<Capability> ALL_BUT_MENUS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Capability.NAVIGATION)));

    private final People people;
    private final Spaces spaces;
    private final Notices notices;

    EmbeddedPlatform(People people, Spaces spaces, Notices notices) {
        this.people = people;
        this.spaces = spaces;
        this.notices = notices;
    }

    @Override
    public String id() {
        return EmbeddedProvider.ID;
    }

    @Override
    public Set<Capability> capabilities() {
        return ALL_BUT_MENUS;
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public Spaces spaces() {
        return spaces;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public Shell shell() {
        return new Shell() {
            @Override
            public void put(Entry entry) {
                throw HostFailure.unsupported(Capability.NAVIGATION);
            }

            @Override
            public void remove(String key) {
                throw HostFailure.unsupported(Capability.NAVIGATION);
            }
        };
    }

    @Override
    public Probe probe() {
        return new Probe("Essaim", List.of(), List.of(), 0);
    }
}
