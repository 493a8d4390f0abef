package fr.essaim.solver.pathways.search;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.pathways.PathwaysEvaluator;
import fr.essaim.solver.pathways.PathwaysPlan;
import fr.essaim.solver.pathways.PathwaysProblem;
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
    public static final long USUAL_MOVES = 300_000;

    private PathwaysSearch() {}

    /** A budget that suits the size. */
    public static long movesFor(int groups) {
        return USUAL_MOVES + 20_000L * Math.max(0, groups - 10);
    }

    /** The best plan found, from nothing. */
    public static PlannedPathways plan(PathwaysProblem problem, Effort effort, Progress progress) {
        PathwaysEvaluator evaluator = new PathwaysEvaluator(problem);
        Timetable table = new Timetable(evaluator);
        Walk walk = new Walk(table, effort.seed());
        boolean whole = rounds(walk, effort.moves(), progress);
        PathwaysPlan plan = written(problem, walk.best());
        return new PlannedPathways(plan, evaluator.score(plan), effort, walk.tried(), !whole);
    }

    private static boolean rounds(Walk walk, long budget, Progress progress) {
        double hot = Double.parseDouble(System.getProperty("phot", "40"));
        double cold = Double.parseDouble(System.getProperty("pcold", "0.5"));
        return walk.cool(hot, cold, budget, budget, progress);
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
        return new RoomAllotment(problem).allot(new PathwaysPlan(visits, List.of()));
    }
}
