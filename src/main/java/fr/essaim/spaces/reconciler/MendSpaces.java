package fr.essaim.spaces.reconciler;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.SpacesWanted;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * The button of the project team: what waits or was set aside is tried again at once, and what was changed on the
 * host is made as it was. Harmless when there is nothing to mend.
 */
@Singleton
public final class MendSpaces {

    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final Events events;
    private final Clock clock;

    @Inject
    public MendSpaces(Transactions transactions, DiscussionSpaces spaces, Events events, Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
    }

    public void mend(Id campaign) {
        transactions.change(() -> {
            Instant now = clock.instant();
            for (DiscussionSpace space : spaces.ofCampaign(campaign)) {
                DiscussionSpace mended = SpaceCheck.mended(retried(space, now), now);
                if (!mended.equals(space)) {
                    spaces.replace(space, mended);
                }
            }
            events.raise(new SpacesWanted(campaign));
        });
    }

    /** The half of it for whoever watches over the instance: what was given up is tried again, nothing else changes. */
    public void retry(Id campaign) {
        transactions.change(() -> {
            Instant now = clock.instant();
            for (DiscussionSpace space : spaces.ofCampaign(campaign)) {
                DiscussionSpace tried = retried(space, now);
                if (!tried.equals(space)) {
                    spaces.replace(space, tried);
                }
            }
            events.raise(new SpacesWanted(campaign));
        });
    }

    /** Sets the reconciler going, whatever there is to do. */
    public void wake(Id campaign) {
        transactions.change(() -> events.raise(new SpacesWanted(campaign)));
    }

    private static DiscussionSpace retried(DiscussionSpace space, Instant now) {
        return space.with(retried(space.delivery(), now))
                .withMembers(space.members().stream()
                        .map(member -> member.with(retried(member.delivery(), now)))
                        .toList())
                .withPosts(space.posts().stream()
                        .map(post -> post.with(retried(post.delivery(), now)))
                        .toList());
    }

    private static Delivery retried(Delivery delivery, Instant now) {
        return delivery.isDone() || delivery.state() == Delivery.State.WANTED ? delivery : delivery.again(now);
    }
}
