package fr.essaim.impressions.giving;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Impressions;
import fr.essaim.impressions.When;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Says what one felt (kit, Temps 2, step 5). Saying it again about the same workshop changes what was said, so a second
 * scan edits and a double press has one effect.
 *
 * <p>Fails with {@link Failure.Invalid} naming each wrong field, with {@link Failure.NotFound} for a workshop that is
 * not on one's pathway, and with {@link Failure.Conflict} before the day, and before the delayed question is asked.
 */
@Singleton
public final class GiveImpression {

    private final Transactions transactions;
    private final ReadVisited visited;
    private final Rosters rosters;
    private final Impressions impressions;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public GiveImpression(
            Transactions transactions,
            ReadVisited visited,
            Rosters rosters,
            Impressions impressions,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.visited = visited;
        this.rosters = rosters;
        this.impressions = impressions;
        this.ids = ids;
        this.clock = clock;
    }

    public Impression give(Id author, Id workshop, When when, Given given) {
        given.check();
        return transactions.write(() -> {
            Visited about = visited.one(author, workshop);
            if (!about.begun()) {
                throw new Failure.Conflict("impressions.not-begun");
            }
            if (when == When.DELAYED && !about.delayedOpen()) {
                throw new Failure.Conflict("impressions.not-asked-yet");
            }
            Impression kept = about.given(when)
                    .map(before -> before.with(given.marks(), given.comment(), given.quotable(), clock.instant()))
                    .orElseGet(() -> first(author, about, when, given));
            impressions.save(kept);
            return kept;
        });
    }

    /** Takes back what was said; does nothing when nothing was. */
    public void withdraw(Id author, Id workshop, When when) {
        transactions.change(() -> visited.one(author, workshop).given(when).ifPresent(impressions::remove));
    }

    private Impression first(Id author, Visited about, When when, Given given) {
        Id campaign = about.campaign().id();
        return new Impression(
                ids.next(),
                campaign,
                author,
                rosters.find(campaign, author).map(Teacher::school).orElse(""),
                about.workshop().id(),
                when,
                given.marks(),
                given.comment(),
                given.quotable(),
                clock.instant(),
                Optional.empty());
    }
}
