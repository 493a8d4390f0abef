package fr.essaim.spaces;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Hides the space of a group on the host, keeping all that was said, or opens it again (for Temps 3). Idempotent. */
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

    private void set(Id group, boolean hidden) {
        transactions.change(() -> {
            DiscussionSpace space = spaces.find(group).orElseThrow(() -> new Failure.NotFound("spaces.none"));
            if (space.archived() != hidden) {
                spaces.replace(space, space.hidden(hidden, space.delivery().again(clock.instant())));
                events.raise(new SpacesWanted(space.campaign()));
            }
        });
    }
}
