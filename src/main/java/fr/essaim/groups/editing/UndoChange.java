package fr.essaim.groups.editing;

import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupPlans;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Goes back one revision, exactly as it was, or forth again. Fails with {@link Failure.Conflict} when there is nothing
 * to undo or to do again, or when it would change the number of published groups.
 */
@Singleton
public final class UndoChange {

    private final Transactions transactions;
    private final GroupPlans plans;

    @Inject
    public UndoChange(Transactions transactions, GroupPlans plans) {
        this.transactions = transactions;
        this.plans = plans;
    }

    /** @return what was undone */
    public GroupPlan undo(Id campaign) {
        return transactions.write(() -> {
            GroupPlan undone = plans.get(campaign);
            GroupPlan before = at(campaign, undone.revision() - 1)
                    .orElseThrow(() -> new Failure.Conflict("groups.nothing-to-undo"));
            sameGroups(campaign, before);
            plans.goTo(campaign, before.revision());
            return undone;
        });
    }

    /** @return what was done again */
    public GroupPlan redo(Id campaign) {
        return transactions.write(() -> {
            int now = plans.get(campaign).revision();
            GroupPlan again = at(campaign, now + 1).orElseThrow(() -> new Failure.Conflict("groups.nothing-to-redo"));
            sameGroups(campaign, again);
            plans.goTo(campaign, again.revision());
            return again;
        });
    }

    /**
     * Goes to any revision that is kept; those after it can be done again.
     *
     * @throws Failure.Conflict when it is kept no longer
     */
    public void restore(Id campaign, int revision) {
        transactions.change(() -> {
            at(campaign, revision).ifPresent(plan -> sameGroups(campaign, plan));
            plans.goTo(campaign, revision);
        });
    }

    /** Once groups were shown their number stays: people know which one they are in. */
    private void sameGroups(Id campaign, GroupPlan wanted) {
        GroupsStay.check(plans.published(campaign), wanted);
    }

    private Optional<GroupPlan> at(Id campaign, int revision) {
        return plans.revisions(campaign).stream()
                .filter(plan -> plan.revision() == revision)
                .findFirst();
    }
}
