package fr.essaim.host.spi;

import java.util.List;
import java.util.Optional;

/**
 * Discussion spaces on the host, their members and what we posted there. Everything we make is private to the
 * members of its space: there is no way here to ask for anything wider.
 */
public interface Spaces {

    /** The space made under our key, archived or not, half-made or whole. */
    Optional<HostSpace> byKey(String key);

    Optional<HostSpace> find(String id);

    /**
     * Makes the space, or gives the one that exists under this key, having looked for it just before: then its name and description become those
     * asked. A space that an interrupted call left half-made is completed. An archived one stays archived.
     *
     * @throws HostFailure UNSUPPORTED without {@link Capability#SPACES} and {@link Capability#SCHOOL_TOPICS}; with the
     *     latter alone REFUSED {@code several-schools} for a wish without school, MISSING {@code no-school-group} for
     *     a school that has no group there
     */
    HostSpace create(SpaceWish wish);

    /**
     * Hides the space from its members and keeps all of it ({@code true}), or brings it back. Idempotent.
     *
     * @throws HostFailure UNSUPPORTED without {@link Capability#ARCHIVE_SPACES}
     */
    default HostSpace archive(String space, boolean archived) {
        throw HostFailure.unsupported(Capability.ARCHIVE_SPACES);
    }

    /** All members, in no order. Our own service account is left out. */
    List<HostMember> members(String space);

    /**
     * Adds at once, without a request or a message, or changes the role. Idempotent.
     *
     * @throws HostFailure UNSUPPORTED without {@link Capability#MEMBERS}
     */
    default void addMember(String space, String person, HostMember.Role role) {
        throw HostFailure.unsupported(Capability.MEMBERS);
    }

    /**
     * Idempotent: removing who is not there is no failure.
     *
     * @throws HostFailure UNSUPPORTED without {@link Capability#MEMBERS}
     */
    default void removeMember(String space, String person) {
        throw HostFailure.unsupported(Capability.MEMBERS);
    }

    /**
     * What stands in the space under a key of ours, oldest first; texts people wrote there themselves are left out.
     * One call (or as few as pages allow), so that a backlog is looked up once per space.
     */
    List<HostPost> posts(String space);

    /**
     * Posts for the members of the space. With {@link Capability#IDEMPOTENT_POSTS} a key that exists gives the
     * existing post, unchanged; without it the caller has looked in {@link #posts} just before.
     *
     * @throws HostFailure REFUSED with code {@code archived} if the space is archived
     */
    HostPost post(String space, PostWish wish);

    /**
     * Gives the post the title and the body of the wish, and marks it as edited where the host has such a mark.
     *
     * @throws HostFailure UNSUPPORTED without {@link Capability#EDIT_POSTS}, MISSING if it is gone
     */
    HostPost edit(String space, String post, PostWish wish);

    /**
     * Takes the post away; a host that keeps traces shows that something was withdrawn, never what. Idempotent.
     *
     * @throws HostFailure UNSUPPORTED without {@link Capability#WITHDRAW_POSTS}
     */
    void withdraw(String space, String post);

    /**
     * Keeps the post above the others, or lets it go. Idempotent.
     *
     * @throws HostFailure UNSUPPORTED without {@link Capability#PIN_POSTS}
     */
    default void pin(String space, String post, boolean pinned) {
        throw HostFailure.unsupported(Capability.PIN_POSTS);
    }

    /**
     * The host's own form for a text in this space, filled in, for somebody who wants to send it under his own name:
     * opened in a new tab, as its pages do not bear frames. Calls no host.
     *
     * @param text plain; may be cut to what an address bears
     * @return empty where the host has no such form
     */
    default Optional<String> replyForm(String space, String title, String text) {
        return Optional.empty();
    }
}
