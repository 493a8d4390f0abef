package fr.essaim.solver.pathways.search;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.pathways.PathwaysEvaluator;
import fr.essaim.solver.pathways.PathwaysPlan;
import fr.essaim.solver.pathways.PathwaysProblem;
import fr.essaim.solver.pathways.PlannedSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans pathways: visits first, rooms with them. Runs on the caller's thread, keeps nothing between calls; the same
 * problem, seed and budget give the same plan.
 */
public final class PathwaysSearch {

    /** Enough for a school; some tenths of a second. */
    public static final long USUAL_MOVES = 15_000;

    /**
     * Temperatures as shares of what opening a session costs, the price that gives the plan its structure: hot enough to
     * close a session now and then, cold enough that a single point is refused.
     */
    private static final double HOT = 0.4;

    private static final double COLD = 0.05;

    /** Up to so many groups several rounds are worth more than one long one. */
    private static final int SMALL = 40;

    private PathwaysSearch() {}

    /** A budget that suits the size. */
    public static long movesFor(int groups) {
        return USUAL_MOVES + 1_500L * Math.max(0, groups - 10);
    }

    /** The best plan found; from nothing, or from the problem's earlier plan with what is held in it kept. */
    public static PlannedPathways plan(PathwaysProblem problem, Effort effort, Progress progress) {
        return search(problem, effort, progress);
    }

    /**
     * The smallest change that makes an earlier plan good again after an absence, a lost animator or room: visits that
     * became impossible are dropped, then the search stays near what is left, each changed visit having its price.
     */
    public static PlannedPathways repair(PathwaysProblem problem, Effort effort, Progress progress) {
        if (problem.earlier().isEmpty()) {
            throw new IllegalArgumentException("nothing to repair without an earlier plan");
        }
        return search(problem, effort, progress);
    }

    private static PlannedPathways search(PathwaysProblem problem, Effort effort, Progress progress) {
        PathwaysEvaluator evaluator = new PathwaysEvaluator(problem);
        Timetable table = new Timetable(evaluator);
        Walk walk = new Walk(table, effort.seed());
        problem.earlier().ifPresent(earlier -> walk.start(possible(evaluator, earlier.plan())));
        double unit = Math.max(1, problem.weights().session());
        double hot = HOT * unit;
        boolean whole = true;
        if (problem.earlier().isEmpty()) {
            walk.fill(hot);
        }
        int rounds = problem.groups().size() <= SMALL ? 4 : 1;
        for (int r = 0; r < rounds && whole; r++) {
            whole = walk.cool(hot, COLD * unit, effort.moves() / rounds, effort.moves(), progress);
            walk.backToBest();
        }
        if (problem.earlier().isPresent()) {
            walk.giveBack();
        }
        PathwaysPlan plan = written(problem, walk.best());
        return new PlannedPathways(plan, evaluator.score(plan), effort, walk.tried(), !whole);
    }

    /** The visits of an earlier plan that its group and animators can still attend, and those that are held. */
    private static int[][] possible(PathwaysEvaluator evaluator, PathwaysPlan earlier) {
        PathwaysProblem problem = evaluator.problem();
        int[][] visits = new int[problem.groups().size()][];
        for (int g = 0; g < visits.length; g++) {
            visits[g] = evaluator.path(earlier, g);
            for (int s = 0; s < visits[g].length; s++) {
                int w = visits[g][s];
                boolean there = (problem.groups().get(g).slots() >> s & 1) == 1;
                if (w >= 0
                        && !(there && evaluator.terms().animated(w, s))
                        && !evaluator.terms().held(g, s)) {
                    visits[g][s] = -1;
                }
            }
        }
        return visits;
    }

    static PathwaysPlan written(PathwaysProblem problem, int[][] path) {
        Map<String, List<String>> visits = new LinkedHashMap<>();
        for (int g = 0; g < path.length; g++) {
            List<String> row = new ArrayList<>();
            for (int w : path[g]) {
                row.add(w < 0 ? "" : problem.workshops().get(w).id());
            }
            visits.put(problem.groups().get(g).id(), row);
        }
        List<PlannedSession> known =
                problem.earlier().map(earlier -> earlier.plan().sessions()).orElse(List.of());
        return new RoomAllotment(problem).allot(new PathwaysPlan(visits, known));
    }
}
