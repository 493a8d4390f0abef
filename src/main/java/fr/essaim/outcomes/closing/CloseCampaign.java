package fr.essaim.outcomes.closing;

import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.DiscussionSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Closes a campaign, and keeps its spaces for Temps 3 or has them archived on the platform: nothing said there is lost
 * either way. Opening it again opens its spaces again. Idempotent. Fails with {@link Failure.Conflict} before anything
 * was published.
 */
@Singleton
public final class CloseCampaign {

    private final Transactions transactions;
    private final Groups groups;
    private final DiscussionSpaces spaces;
    private final CloseSpaces closeSpaces;
    private final Closings closings;
    private final Clock clock;

    @Inject
    public CloseCampaign(
            Transactions transactions,
            Groups groups,
            DiscussionSpaces spaces,
            CloseSpaces closeSpaces,
            Closings closings,
            Clock clock) {
        this.transactions = transactions;
        this.groups = groups;
        this.spaces = spaces;
        this.closeSpaces = closeSpaces;
        this.closings = closings;
        this.clock = clock;
    }

    public void close(Id campaign, Id by, boolean keepSpaces) {
        transactions.change(() -> {
            if (groups.of(campaign).isEmpty()) {
                throw new Failure.Conflict("outcomes.nothing-to-close");
            }
            closings.save(new Closing(campaign, clock.instant(), by, keepSpaces));
            spaces(campaign, !keepSpaces);
        });
    }

    public void reopen(Id campaign) {
        transactions.change(() -> {
            closings.remove(campaign);
            spaces(campaign, false);
        });
    }

    private void spaces(Id campaign, boolean archived) {
        for (Group group : groups.of(campaign)) {
            if (spaces.find(group.id()).isPresent()) {
                if (archived) {
                    closeSpaces.close(group.id());
                } else {
                    closeSpaces.reopen(group.id());
                }
            }
        }
    }
}
