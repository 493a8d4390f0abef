package fr.essaim.solver.groups.search;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.groups.GroupsEvaluator;
import fr.essaim.solver.groups.GroupsPlan;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.PlannedGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * Forms groups. Runs on the caller's thread, keeps nothing between calls; the same problem, seed and budget give the
 * same plan. Ask {@link FindObstacles} first: with a blocking obstacle the plan comes back with the broken rule in its
 * score (when every group is held and somebody has no place at all, it is refused with an IllegalArgumentException).
 */
public final class GroupsSearch {

    /** Price of a broken rule while the search is on; raised when a plan still breaks one at the end. */
    private static final int CROSSABLE = 300;

    private static final int FORBIDDING = 25_000;

    /** Enough for a school: 44 teachers in a fraction of a second, at most 1 % from what ten times as many find. */
    public static final long USUAL_MOVES = 2_000_000;

    private GroupsSearch() {}

    /** A budget that suits the size: the usual one, and 30,000 moves for each teacher beyond 60. */
    public static long movesFor(int teachers) {
        return USUAL_MOVES + 30_000L * Math.max(0, teachers - 60);
    }

    /** The best plan found, starting from the problem's earlier plan when there is one. */
    public static Formed form(GroupsProblem problem, Effort effort, Progress progress) {
        GroupsEvaluator evaluator = new GroupsEvaluator(problem);
        Tables tables = new Tables(evaluator, CROSSABLE);
        Runs runs = new Runs(tables, effort, progress);
        boolean whole = runs.all();
        if (!whole) {
            runs.settle();
        }
        GroupsPlan plan = plan(evaluator, runs.best());
        if (whole && evaluator.score(plan).broken() > 0) {
            Tables strict = new Tables(evaluator, FORBIDDING);
            whole = runs.again(strict, Math.max(1, effort.moves() / 4));
            GroupsPlan mended = plan(evaluator, runs.last());
            plan = evaluator.score(mended).cost() < evaluator.score(plan).cost() ? mended : plan;
        }
        if (whole && Leaders.missing(evaluator, plan) > 0) {
            whole = runs.lead(new Tables(evaluator, FORBIDDING, Leaders.PRICE), Math.max(1, effort.moves() / 8));
            plan = Leaders.better(evaluator, plan, plan(evaluator, runs.last()));
        }
        return new Formed(plan, evaluator.score(plan), effort, runs.tried(), !whole);
    }

    /**
     * The smallest change that makes an earlier plan good again: the problem's baseline, without those who are absent
     * and with those who arrived. A teacher moves only when it is needed or worth more than the price of moving; the
     * rest stays. Searches wider, with the same price, only when rules are still broken after that.
     */
    public static Formed repair(GroupsProblem problem, Effort effort, Progress progress) {
        if (problem.baseline().isEmpty()) {
            throw new IllegalArgumentException("nothing to repair without an earlier plan");
        }
        GroupsEvaluator evaluator = new GroupsEvaluator(problem);
        Tables tables = new Tables(evaluator, FORBIDDING);
        GroupsPlan plan = plan(evaluator, new Descent(tables, Start.of(tables)).down());
        Formed repaired = new Formed(plan, evaluator.score(plan), effort, 0, false);
        if (repaired.score().broken() > 0) {
            Formed wider = form(problem, effort, progress);
            return wider.score().cost() < repaired.score().cost() ? wider : repaired;
        }
        return repaired;
    }

    static GroupsPlan plan(GroupsEvaluator evaluator, int[] groupOf) {
        List<PlannedGroup> groups = new ArrayList<>();
        for (int g = 0; g < evaluator.structure().places().size(); g++) {
            List<String> members = new ArrayList<>();
            for (int i = 0; i < groupOf.length; i++) {
                if (groupOf[i] == g) {
                    members.add(evaluator.problem().teachers().get(i).id());
                }
            }
            String school = evaluator.structure().places().get(g).school();
            groups.add(new PlannedGroup(school, members, evaluator.focus(members)));
        }
        return new GroupsPlan(groups);
    }
}
