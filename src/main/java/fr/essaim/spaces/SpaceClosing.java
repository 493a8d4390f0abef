package fr.essaim.spaces;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.Spaces;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of a space that is closed, on this host. Nothing said in it is lost in any of these ways. */
public enum SpaceClosing {
    /** The host hides it from everybody, and shows it again to the same. */
    ARCHIVED,
    /** The members we put in are taken out, its title says so; opened again, they are put back. */
    EMPTIED,
    /** The host can do neither: it stays open, only we write nothing more there. */
    LEFT_OPEN,
    /** Nobody can say: we are not installed there, or the host does not answer. */
    NOT_NOW;

    private static final String CLOSED = " (archivé)";

    public static SpaceClosing on(HostPlatform host) {
        try {
            Set<Capability> can = host.capabilities();
            if (!can.contains(Capability.SPACES) && !can.contains(Capability.EDIT_POSTS)) {
                return NOT_NOW;
            }
            return can.contains(Capability.ARCHIVE_SPACES)
                    ? ARCHIVED
                    : can.contains(Capability.MEMBERS) ? EMPTIED : LEFT_OPEN;
        } catch (HostFailure unknown) {
            return NOT_NOW;
        }
    }

    /** Whether closing has an effect for those who read there. */
    public boolean closes() {
        return this == ARCHIVED || this == EMPTIED;
    }

    /** The title the space must have there. */
    public String title(DiscussionSpace space) {
        return this == EMPTIED && space.archived() ? space.name() + CLOSED : space.name();
    }

    /**
     * Brings the space there to be closed or open, as wanted.
     *
     * @throws HostFailure when the host does not, or does not keep it
     */
    public HostSpace kept(HostPlatform host, DiscussionSpace space, HostSpace there) {
        if (this == ARCHIVED && there.archived() != space.archived()) {
            return host.spaces().archive(there.id(), space.archived());
        }
        if (this == EMPTIED && space.archived()) {
            takeMembersOut(host.spaces(), space, there.id());
        }
        return there;
    }

    /** Those we put in; whom people of the host invited there is theirs to decide. */
    private static void takeMembersOut(Spaces spaces, DiscussionSpace space, String id) {
        Set<String> ours = space.members().stream()
                .flatMap(member -> member.hostPerson().stream())
                .collect(Collectors.toSet());
        inside(spaces, id, ours).forEach(person -> spaces.removeMember(id, person));
        if (!inside(spaces, id, ours).isEmpty()) {
            throw HostFailure.malformed("not-kept", null);
        }
    }

    private static Set<String> inside(Spaces spaces, String id, Set<String> ours) {
        return spaces.members(id).stream()
                .map(HostMember::person)
                .filter(ours::contains)
                .collect(Collectors.toSet());
    }

    /** The end of the keys of its sentences. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
