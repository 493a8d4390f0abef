package fr.essaim.pathways.planning;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Making;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.solver.Effort;
import fr.essaim.solver.Engine;
import fr.essaim.solver.Progress;
import fr.essaim.solver.pathways.EarlierPathways;
import fr.essaim.solver.pathways.PathwaysProblem;
import fr.essaim.solver.pathways.search.PathwaysSearch;
import fr.essaim.solver.pathways.search.PlannedPathways;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Makes a plan possible again after an animator, a room or a slot was lost: what became impossible is dropped, the rest
 * stays as far as it can, each changed visit having its price. The result is the draft; nobody sees it before it is published.
 *
 * <p>The same facts give the same repair. Fails with {@link Failure.NotFound} before pathways were built. The search runs
 * outside any transaction.
 */
@Singleton
public final class RepairPathways {

    private final Transactions transactions;
    private final ReadDay days;
    private final PathwayPlans plans;
    private final WriteSessions sessions;

    @Inject
    public RepairPathways(Transactions transactions, ReadDay days, PathwayPlans plans, WriteSessions sessions) {
        this.transactions = transactions;
        this.days = days;
        this.plans = plans;
        this.sessions = sessions;
    }

    public PathwayPlan repair(Id campaign) {
        Day day = days.read(campaign);
        PathwayPlan draft = transactions.read(() -> plans.get(campaign));
        PathwayPlan from = transactions.read(() -> plans.published(campaign)).orElse(draft);
        PathwaysProblem problem = day.problem(draft).from(EarlierPathways.published(day.plan(from)));
        long moves = PathwaysSearch.movesFor(problem.groups().size());
        PlannedPathways found = PathwaysSearch.repair(problem, new Effort(from.seed(), moves), Progress.NONE);
        PathwayPlan repaired = new PathwayPlan(
                campaign,
                draft.version() + 1,
                day.groups().revision(),
                from.seed(),
                found.score().cost(),
                sessions.kept(day, found.plan(), from, List.copyOf(draft.sessions())),
                Making.search(
                        Making.Kind.REPAIRED,
                        moves,
                        Engine.VERSION,
                        draft.making().weights()));
        transactions.change(() -> plans.save(repaired));
        return repaired;
    }
}
