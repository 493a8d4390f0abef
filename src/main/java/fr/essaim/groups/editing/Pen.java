package fr.essaim.groups.editing;

import fr.essaim.groups.Change;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupPlans;
import fr.essaim.groups.forming.Appraiser;
import fr.essaim.groups.forming.ReadRoll;
import fr.essaim.groups.forming.Roll;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Writes the next revision: what a hand changed, with the foci and the cost that follow from it. */
@Singleton
public final class Pen {

    private static final int LONGEST_REASON = 200;

    private final Transactions transactions;
    private final GroupPlans plans;
    private final ReadRoll rolls;
    private final Clock clock;

    @Inject
    public Pen(Transactions transactions, GroupPlans plans, ReadRoll rolls, Clock clock) {
        this.transactions = transactions;
        this.plans = plans;
        this.rolls = rolls;
        this.clock = clock;
    }

    /** What a hand wants: the groups as they shall be, and what to call it. */
    record Stroke(
            List<Group> groups,
            Change.Kind kind,
            List<Id> teachers,
            List<String> labels,
            String reason,
            Optional<Set<Id>> pinned) {

        Stroke(List<Group> groups, Change.Kind kind, List<Id> teachers, List<String> labels, String reason) {
            this(groups, kind, teachers, labels, reason, Optional.empty());
        }
    }

    /**
     * @param revision what the person was looking at
     * @throws Failure.Conflict when the plan is another one meanwhile
     */
    GroupPlan write(Id campaign, int revision, Id by, BiFunction<GroupPlan, Roll, Stroke> hand) {
        return transactions.write(() -> {
            GroupPlan plan = plans.get(campaign);
            if (plan.revision() != revision) {
                throw new Failure.Conflict("groups.plan-changed-meanwhile");
            }
            Roll roll = rolls.read(campaign);
            Stroke stroke = hand.apply(plan, roll);
            Appraiser appraiser = new Appraiser(roll, plan.search());
            List<Group> groups = stroke.groups().stream()
                    .map(group -> plan.groups().contains(group) ? group : appraiser.refocus(group))
                    .toList();
            Change change =
                    new Change(stroke.kind(), stroke.teachers(), stroke.labels(), stroke.reason(), by, clock.instant());
            GroupPlan next = plan.next(
                            groups, appraiser.cost(groups, plan.cost().bound()), change)
                    .pinning(stroke.pinned().orElse(plan.pinned()));
            plans.save(next);
            return next;
        });
    }

    /** A move by hand keeps its reason: whoever looks at the plan later must understand it. */
    static String reason(String typed) {
        String reason = OneLine.of(typed);
        if (reason.isEmpty()) {
            throw new Failure.Invalid("motif", "groups.reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Failure.Invalid("motif", "groups.reason-too-long", LONGEST_REASON);
        }
        return reason;
    }
}
