package fr.essaim.pathways.planning;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Making;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.Session;
import fr.essaim.solver.Effort;
import fr.essaim.solver.Engine;
import fr.essaim.solver.Progress;
import fr.essaim.solver.pathways.EarlierPathways;
import fr.essaim.solver.pathways.PathwaysProblem;
import fr.essaim.solver.pathways.search.PathwaysSearch;
import fr.essaim.solver.pathways.search.PlannedPathways;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a pathway for each group of the plan (kit, Temps 2, step 3): different workshops that answer its focus, in
 * rooms that hold everybody; a session of each workshop in the slot of free choice. Takes the place of the draft; what
 * was published stays, and each visit changed from it has a price.
 *
 * <p>The same facts and seed give the same pathways. Fails with {@link Failure.Conflict} saying what comes first
 * ({@link ReadDay}). A plan that cannot be sound is built all the same: its conflicts are named by
 * {@link Checks}. The search runs outside any transaction.
 */
@Singleton
public final class BuildPathways {

    private final Transactions transactions;
    private final ReadDay days;
    private final PathwayPlans plans;
    private final WriteSessions sessions;

    @Inject
    public BuildPathways(Transactions transactions, ReadDay days, PathwayPlans plans, WriteSessions sessions) {
        this.transactions = transactions;
        this.days = days;
        this.plans = plans;
        this.sessions = sessions;
    }

    /** With the seed after the last one's, so that asking again shows another way. */
    public PathwayPlan build(Id campaign) {
        return build(campaign, next(campaign));
    }

    private long next(Id campaign) {
        return transactions
                .read(() -> plans.draft(campaign))
                .map(plan -> plan.seed() + 1)
                .orElse(1L);
    }

    /** At the prices of the draft there is, the usual ones before that. */
    public PathwayPlan build(Id campaign, long seed) {
        return build(campaign, seed, weights(campaign));
    }

    /** Another way at these prices, which are kept with the plan: {@link Presets} names them. */
    public PathwayPlan build(Id campaign, Map<String, Integer> weights) {
        return build(campaign, next(campaign), weights);
    }

    /**
     * The same with somebody looking on. Empty when that one stopped it: the draft stays, for half a search could not
     * be found again from what is kept.
     */
    public Optional<PathwayPlan> build(Id campaign, Map<String, Integer> weights, Progress progress) {
        return build(campaign, next(campaign), weights, progress);
    }

    /** Prices of the draft, the usual ones when there is none. */
    public Map<String, Integer> weights(Id campaign) {
        Map<String, Integer> weights = Presets.usual();
        transactions
                .read(() -> plans.draft(campaign))
                .ifPresent(plan -> weights.putAll(plan.making().weights()));
        return weights;
    }

    private PathwayPlan build(Id campaign, long seed, Map<String, Integer> weights) {
        return build(campaign, seed, weights, Progress.NONE).orElseThrow();
    }

    private Optional<PathwayPlan> build(Id campaign, long seed, Map<String, Integer> weights, Progress progress) {
        Day day = days.read(campaign);
        Optional<PathwayPlan> draft = transactions.read(() -> plans.draft(campaign));
        Optional<PathwayPlan> published = transactions.read(() -> plans.published(campaign));
        PathwaysProblem asked = day.problem().weights(Presets.weights(weights));
        PathwaysProblem problem = published
                .map(plan -> asked.from(EarlierPathways.published(day.plan(plan))))
                .orElse(asked);
        long moves = PathwaysSearch.movesFor(problem.groups().size());
        PlannedPathways planned = PathwaysSearch.plan(problem, new Effort(seed, moves), progress);
        if (planned.stopped()) {
            return Optional.empty();
        }
        List<Session> before = new ArrayList<>();
        published.ifPresent(plan -> before.addAll(plan.sessions()));
        draft.ifPresent(plan -> before.addAll(plan.sessions()));
        PathwayPlan plan = new PathwayPlan(
                campaign,
                draft.map(PathwayPlan::version).orElse(0) + 1,
                day.groups().revision(),
                seed,
                planned.score().cost(),
                sessions.all(day, planned.plan(), before),
                Making.search(Making.Kind.BUILT, moves, Engine.VERSION, weights));
        transactions.change(() -> plans.save(plan));
        return Optional.of(plan);
    }
}
