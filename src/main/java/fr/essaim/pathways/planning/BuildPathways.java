package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Slot;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.Session;
import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.pathways.EarlierPathways;
import fr.essaim.solver.pathways.PathwaysPlan;
import fr.essaim.solver.pathways.PathwaysProblem;
import fr.essaim.solver.pathways.PlannedSession;
import fr.essaim.solver.pathways.search.PathwaysSearch;
import fr.essaim.solver.pathways.search.PlannedPathways;
import fr.essaim.workshops.Workshop;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
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
    private final Ids ids;

    @Inject
    public BuildPathways(Transactions transactions, ReadDay days, PathwayPlans plans, Ids ids) {
        this.transactions = transactions;
        this.days = days;
        this.plans = plans;
        this.ids = ids;
    }

    /** With the seed after the last one's, so that asking again shows another way. */
    public PathwayPlan build(Id campaign) {
        long seed = transactions
                .read(() -> plans.draft(campaign))
                .map(plan -> plan.seed() + 1)
                .orElse(1L);
        return build(campaign, seed);
    }

    public PathwayPlan build(Id campaign, long seed) {
        Day day = days.read(campaign);
        Optional<PathwayPlan> draft = transactions.read(() -> plans.draft(campaign));
        Optional<PathwayPlan> published = transactions.read(() -> plans.published(campaign));
        PathwaysProblem problem = published
                .map(plan -> day.problem().from(EarlierPathways.published(day.plan(plan))))
                .orElseGet(day::problem);
        long moves = PathwaysSearch.movesFor(problem.groups().size());
        PlannedPathways planned = PathwaysSearch.plan(problem, new Effort(seed, moves), Progress.NONE);
        List<Session> before = new ArrayList<>();
        published.ifPresent(plan -> before.addAll(plan.sessions()));
        draft.ifPresent(plan -> before.addAll(plan.sessions()));
        PathwayPlan plan = new PathwayPlan(
                campaign,
                draft.map(PathwayPlan::version).orElse(0) + 1,
                day.groups().revision(),
                seed,
                planned.score().cost(),
                sessions(day, planned.plan(), before));
        transactions.change(() -> plans.save(plan));
        return plan;
    }

    private List<Session> sessions(Day day, PathwaysPlan planned, List<Session> before) {
        PathwaysPlan homely = HomeRooms.in(day, planned);
        List<Session> sessions = new ArrayList<>();
        for (PlannedSession one : homely.sessions()) {
            if (!one.room().isEmpty()) {
                Slot slot = day.campaign().prescribed().get(one.slot());
                sessions.add(session(
                        day,
                        Id.of(one.workshop()),
                        slot,
                        Id.of(one.room()),
                        homely.groupsIn(one.workshop(), one.slot()).stream()
                                .map(Id::of)
                                .toList(),
                        before));
            }
        }
        day.campaign().slots().stream().filter(Slot::free).forEach(slot -> HomeRooms.free(day, homely)
                .forEach((Workshop workshop, Id room) ->
                        sessions.add(session(day, workshop.id(), slot, room, List.of(), before))));
        return sessions;
    }

    /** A workshop in a slot keeps the id it had, so that what was written about the session finds it. */
    private Session session(Day day, Id workshop, Slot slot, Id room, List<Id> groups, List<Session> before) {
        Id id = before.stream()
                .filter(old -> old.workshop().equals(workshop) && old.slot() == slot.number())
                .map(Session::id)
                .findFirst()
                .orElseGet(ids::next);
        return new Session(id, day.campaign().id(), workshop, slot.number(), room, groups);
    }
}
