package fr.essaim.host.embedded;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.Notices;
import fr.essaim.host.spi.People;
import fr.essaim.host.spi.Shell;
import fr.essaim.host.spi.Spaces;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Our own platform seen as a host. Menus it has none: our pages are its pages. */
final class EmbeddedPlatform implements HostPlatform {

    /** Everything but menus, the makeshift for groups, and what tells another program of changes. */
    static final Set<Capability> WITH_GROUPS = Set.copyOf(EnumSet.complementOf(
            EnumSet.of(Capability.NAVIGATION, Capability.SCHOOL_TOPICS, Capability.CHANGES, Capability.WEBHOOKS)));

    /** A platform on which the groups are the schools'. */
    static final Set<Capability> WITHOUT_GROUPS = Set.of(
            Capability.SAME_IDS,
            Capability.PEOPLE_BY_SCHOOL,
            Capability.PEOPLE_BY_EMAIL,
            Capability.SCHOOL_TOPICS,
            Capability.IDEMPOTENT_POSTS,
            Capability.AUTHORS,
            Capability.EDIT_POSTS,
            Capability.WITHDRAW_POSTS,
            Capability.NOTICES,
            Capability.EDIT_NOTICES);

    private final Set<Capability> capabilities;
    private final People people;
    private final Spaces spaces;
    private final Notices notices;

    EmbeddedPlatform(Set<Capability> capabilities, People people, Spaces spaces, Notices notices) {
        this.capabilities = capabilities;
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
        return capabilities;
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
        return Shell.NONE;
    }

    @Override
    public Probe probe() {
        return new Probe("Essaim", List.of(), List.of(), 0);
    }
}
