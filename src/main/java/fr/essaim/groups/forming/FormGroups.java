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
import fr.essaim.questionnaire.profiles.Scenario;
import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.groups.Baseline;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.search.FindObstacles;
import fr.essaim.solver.groups.search.Formed;
import fr.essaim.solver.groups.search.GroupsSearch;
import fr.essaim.solver.groups.search.Obstacle;
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
                .orElseGet(() -> usual(rolls.read(campaign))));
    }

    private static Search usual(Roll roll) {
        return Presets.search(1, roll.candidates().size(), scenario(roll));
    }

    /** A search as somebody wants it, or as it is stored with a plan. */
    public GroupPlan form(Id campaign, Id by, Search search) {
        return form(rolls.read(campaign), by, search);
    }

    private GroupPlan form(Roll roll, Id by, Search search) {
        Id campaign = roll.campaign().id();
        Optional<GroupPlan> before = transactions.read(() -> plans.current(campaign));
        boolean published = transactions.read(() -> plans.published(campaign)).isPresent();
        Optional<Baseline> baseline = baseline(roll, before, published);
        GroupsProblem problem = baseline.map(roll.problem(search)::from).orElseGet(() -> roll.problem(search));
        check(roll, problem);
        Formed formed = GroupsSearch.form(problem, new Effort(search.seed(), search.moves()), Progress.NONE);
        if (formed.score().broken() > 0) {
            throw new Failure.Conflict("groups.impossible");
        }
        List<Group> groups = naming.name(roll, formed.plan(), before, baseline.isPresent());
        GroupPlan plan = plan(roll, search, groups, before, by);
        transactions.change(() -> plans.save(plan));
        return plan;
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
                cost,
                new Change(Change.Kind.FORMED, List.of(), List.of(), "", by, clock.instant()));
    }

    private static Set<Id> ids(Roll roll, boolean catalysts) {
        return roll.candidates().stream()
                .filter(one -> catalysts ? one.isCatalyst() : !one.answered())
                .map(Candidate::id)
                .collect(Collectors.toSet());
    }

    /** What the search starts from: nothing, unless something is locked or was shown to everybody. */
    private static Optional<Baseline> baseline(Roll roll, Optional<GroupPlan> before, boolean published) {
        return before.flatMap(plan -> {
            Set<Integer> held = IntStream.range(0, plan.groups().size())
                    .filter(g -> plan.groups().get(g).locked())
                    .boxed()
                    .collect(Collectors.toSet());
            return held.isEmpty() && !published
                    ? Optional.empty()
                    : Optional.of(new Baseline(roll.plan(plan.groups()), Set.of(), held, published));
        });
    }

    private static void check(Roll roll, GroupsProblem problem) {
        if (roll.candidates().isEmpty()) {
            throw new Failure.Conflict("groups.nobody-to-place");
        }
        if (roll.concerns().isEmpty()) {
            throw new Failure.Conflict("groups.concerns-first");
        }
        FindObstacles.in(problem).stream()
                .filter(Obstacle::blocking)
                .findFirst()
                .ifPresent(obstacle -> {
                    throw new Failure.Conflict(
                            "groups.obstacle."
                                    + obstacle.kind()
                                            .name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'),
                            obstacle.teachers().stream()
                                    .map(id -> roll.get(Id.of(id)).teacher().name())
                                    .collect(Collectors.joining(", ")),
                            roll.schoolName(obstacle.school()),
                            obstacle.have(),
                            obstacle.need());
                });
    }

    private static int scenario(Roll roll) {
        return roll.suggested().stream().findFirst().map(Scenario::number).orElse(1);
    }
}
