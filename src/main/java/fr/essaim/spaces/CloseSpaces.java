package fr.essaim.spaces;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Hides the space of a group on the host as far as that can, keeping all that was said, or opens it again (for Temps 3)
 * and makes sure of its members. Idempotent.
 */
@Singleton
public final class CloseSpaces {

    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final Events events;
    private final Clock clock;

    @Inject
    public CloseSpaces(Transactions transactions, DiscussionSpaces spaces, Events events, Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
    }

    public void close(Id group) {
        set(group, true);
    }

    public void reopen(Id group) {
        set(group, false);
    }

    /** Some hosts close a space by taking its members out. */
    private static List<SpaceMember> back(DiscussionSpace space, Instant now) {
        return space.members().stream()
                .map(member -> member.delivery().isDone() && !member.delivery().isLetGo()
                        ? member.with(member.delivery().again(now))
                        : member)
                .toList();
    }

    /** What was said before the platform was changed stands on the one before; opened here, it is said here too. */
    private static List<SpacePost> here(DiscussionSpace space, Instant now) {
        return space.posts().stream()
                .map(post -> post.delivery().isElsewhere() && !post.withdrawn()
                        ? post.with(post.delivery().anew(now))
                        : post)
                .toList();
    }

    private void set(Id group, boolean hidden) {
        transactions.change(() -> {
            DiscussionSpace space = spaces.find(group).orElseThrow(() -> new Failure.NotFound("spaces.none"));
            if (space.archived() != hidden) {
                Instant now = clock.instant();
                DiscussionSpace changed = space.hidden(hidden, space.delivery().again(now));
                spaces.replace(
                        space,
                        hidden ? changed : changed.withMembers(back(space, now)).withPosts(here(space, now)));
                events.raise(new SpacesWanted(space.campaign()));
            }
        });
    }
}
