package fr.essaim.groups.forming;

import fr.essaim.groups.Change;
import fr.essaim.groups.Cost;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupPlans;
import fr.essaim.groups.Search;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.solver.Effort;
import fr.essaim.solver.Engine;
import fr.essaim.solver.Progress;
import fr.essaim.solver.groups.Baseline;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.search.Formed;
import fr.essaim.solver.groups.search.GroupsSearch;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Forms the groups of a campaign (kit, Temps 2, step 3): people who share concerns and differ in profile, a catalyst in
 * each if possible, six at most. Locked groups stay as they are; once groups are published their number stays too and
 * every move has a price.
 *
 * <p>The same roll, seed and budget give the same groups. Fails with {@link Failure.Conflict} when there is nobody to
 * place, no concern is retained yet, no plan is possible, or somebody changed the plan meanwhile; nothing is stored
 * then. The search runs outside any transaction.
 */
@Singleton
public final class FormGroups {

    private final Transactions transactions;
    private final ReadRoll rolls;
    private final GroupPlans plans;
    private final Naming naming;
    private final Clock clock;

    @Inject
    public FormGroups(Transactions transactions, ReadRoll rolls, GroupPlans plans, Naming naming, Clock clock) {
        this.transactions = transactions;
        this.rolls = rolls;
        this.plans = plans;
        this.naming = naming;
        this.clock = clock;
    }

    /** The next search in the row, done. */
    public GroupPlan form(Id campaign, Id by) {
        return form(campaign, by, next(campaign));
    }

    /** The next search in the row: the weights of the last one with another seed, or the usual ones with the first. */
    public Search next(Id campaign) {
        return transactions.read(() -> plans.current(campaign)
                .map(GroupPlan::search)
                .map(search -> search.withSeed(search.seed() + 1))
                .orElseGet(() -> Presets.first(rolls.read(campaign))));
    }

    /** How many teachers the next search would place. */
    public int toPlace(Id campaign) {
        return rolls.read(campaign).candidates().size();
    }

    /** A search as somebody wants it, or as it is stored with a plan. */
    public GroupPlan form(Id campaign, Id by, Search search) {
        return form(rolls.read(campaign), by, search);
    }

    private GroupPlan form(Roll roll, Id by, Search search) {
        GroupPlan plan = seek(roll, by, search, Progress.NONE);
        keep(plan);
        return plan;
    }

    /**
     * A plan as {@link #form} would make it, not stored. A search that is stopped gives the best plan it has.
     *
     * @param progress told on the calling thread how the search stands; may stop it
     */
    public GroupPlan seek(Id campaign, Id by, Search search, Progress progress) {
        return seek(rolls.read(campaign), by, search, progress);
    }

    /** @throws Failure.Conflict when somebody changed the plan since the search began */
    public void keep(GroupPlan plan) {
        transactions.change(() -> plans.save(plan));
    }

    private GroupPlan seek(Roll roll, Id by, Search asked, Progress progress) {
        Id campaign = roll.campaign().id();
        Optional<GroupPlan> before = transactions.read(() -> plans.current(campaign));
        boolean published = transactions.read(() -> plans.published(campaign)).isPresent();
        Optional<Baseline> baseline = before.flatMap(plan -> baseline(roll, plan, published));
        GroupsProblem problem = baseline.map(roll.problem(asked)::from).orElseGet(() -> roll.problem(asked));
        check(roll, problem);
        Progress stopping = (tried, budget, best) ->
                progress.goOn(tried, budget, best) && (asked.stoppedAfter() == 0 || tried < asked.stoppedAfter());
        Formed formed = GroupsSearch.form(problem, new Effort(asked.seed(), asked.moves()), stopping);
        if (formed.score().broken() > 0) {
            throw new Failure.Conflict(formed.stopped() ? "groups.stopped-too-early" : "groups.impossible");
        }
        Search search = (formed.stopped() ? asked.stopped(formed.tried()) : asked).by(Engine.VERSION);
        List<Group> groups = naming.name(roll, formed.plan(), before, baseline.isPresent());
        return plan(roll, search, groups, before, by);
    }

    private GroupPlan plan(Roll roll, Search search, List<Group> groups, Optional<GroupPlan> before, Id by) {
        Appraiser appraiser = new Appraiser(roll, search);
        List<Group> focused = groups.stream().map(appraiser::refocus).toList();
        Cost cost = appraiser.certified(focused);
        return new GroupPlan(
                roll.campaign().id(),
                before.map(GroupPlan::revision).orElse(0) + 1,
                search,
                focused,
                ids(roll, true),
                ids(roll, false),
                before.map(GroupPlan::pinned).orElse(Set.of()),
                cost,
                new Change(Change.Kind.FORMED, List.of(), List.of(), "", by, clock.instant()));
    }

    static Set<Id> ids(Roll roll, boolean catalysts) {
        return roll.candidates().stream()
                .filter(one -> catalysts ? one.isCatalyst() : !one.answered())
                .map(Candidate::id)
                .collect(Collectors.toSet());
    }

    /** What the search starts from: nothing, unless something is held or was shown to everybody. */
    static Optional<Baseline> baseline(Roll roll, GroupPlan plan, boolean published) {
        Set<Integer> held = IntStream.range(0, plan.groups().size())
                .filter(g -> plan.groups().get(g).locked())
                .boxed()
                .collect(Collectors.toSet());
        Set<String> pinned = plan.pinned().stream().map(Id::value).collect(Collectors.toSet());
        return held.isEmpty() && pinned.isEmpty() && !published
                ? Optional.empty()
                : Optional.of(new Baseline(roll.plan(plan.groups()), pinned, held, published));
    }

    static void check(Roll roll, GroupsProblem problem) {
        if (roll.candidates().isEmpty()) {
            throw new Failure.Conflict("groups.nobody-to-place");
        }
        if (roll.concerns().isEmpty()) {
            throw new Failure.Conflict("groups.concerns-first");
        }
        Feasibility.of(roll, problem).blocking().stream().findFirst().ifPresent(reason -> {
            throw new Failure.Conflict(reason.key(), reason.arguments().toArray());
        });
    }
}
