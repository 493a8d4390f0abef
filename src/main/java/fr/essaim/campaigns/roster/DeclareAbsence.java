package fr.essaim.campaigns.roster;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Notes that a teacher will not come after all, or will. The teacher stays on the roster; no plan changes by it. Saying
 * the same again changes nothing.
 *
 * <p>Fails with {@link Failure.NotFound} for who is not on the roster of a school the asker steers.
 */
@Singleton
public final class DeclareAbsence {

    private final Transactions transactions;
    private final Rosters rosters;
    private final Events events;

    @Inject
    public DeclareAbsence(Transactions transactions, Rosters rosters, Events events) {
        this.transactions = transactions;
        this.rosters = rosters;
        this.events = events;
    }

    /** @return the teacher as noted now */
    public Teacher declare(Id campaign, Set<String> mine, Id teacher, boolean comes) {
        return transactions.write(() -> {
            Teacher before = rosters.find(campaign, teacher)
                    .filter(one -> mine.contains(one.school()))
                    .orElseThrow(() -> new Failure.NotFound("campaigns.no-such-teacher"));
            Teacher now = before.takingPart(comes);
            if (!now.equals(before)) {
                rosters.save(campaign, now);
                events.raise(new TeachersEnrolled(campaign));
            }
            return now;
        });
    }
}
