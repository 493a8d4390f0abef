package fr.essaim.pathways.editing;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.Shift;
import fr.essaim.pathways.planning.Day;
import fr.essaim.pathways.planning.ReadDay;
import fr.essaim.pathways.planning.WriteSessions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the draft by hand and keeps why, or goes back one draft. Nothing is seen by others before it is published.
 *
 * <p>Fails with {@link Failure.Conflict} when the draft is another one meanwhile, when the change leaves a session
 * without a room, or when there is nothing to undo.
 */
@Singleton
public final class ChangePathways {

    private static final int LONGEST_REASON = 200;

    private final Transactions transactions;
    private final ReadDay days;
    private final PathwayPlans plans;
    private final WriteSessions sessions;

    @Inject
    public ChangePathways(Transactions transactions, ReadDay days, PathwayPlans plans, WriteSessions sessions) {
        this.transactions = transactions;
        this.days = days;
        this.plans = plans;
        this.sessions = sessions;
    }

    /**
     * @param version what the person was looking at
     * @return what it did
     */
    public Option change(Id campaign, int version, Step step, String reason) {
        return transactions.write(() -> {
            PathwayPlan plan = plans.get(campaign);
            if (plan.version() != version) {
                throw new Failure.Conflict("pathways.plan-changed-meanwhile");
            }
            Day day = days.read(campaign);
            Option option = whatIf(day, plan).of(step).orElseThrow(() -> new Failure.Conflict("pathways.no-room-left"));
            PathwayPlan next = option.plan();
            plans.save(plan.made(
                    next.sessions(), next.cost(), plan.making().then(step.kind(), about(option), reason(reason))));
            return option;
        });
    }

    /** @return the draft there is now */
    public PathwayPlan undo(Id campaign) {
        return transactions.write(
                () -> plans.back(campaign).orElseThrow(() -> new Failure.Conflict("pathways.nothing-to-undo")));
    }

    public WhatIf whatIf(Day day, PathwayPlan plan) {
        return new WhatIf(day, plan, sessions);
    }

    private static List<String> about(Option option) {
        List<String> about = new ArrayList<>();
        for (Shift shift : option.shifts()) {
            about.add(shift.group() + shift.slot());
        }
        return about;
    }

    private static String reason(String typed) {
        String reason = OneLine.of(typed);
        if (reason.length() > LONGEST_REASON) {
            throw new Failure.Invalid("motif", "groups.reason-too-long", LONGEST_REASON);
        }
        return reason;
    }
}
