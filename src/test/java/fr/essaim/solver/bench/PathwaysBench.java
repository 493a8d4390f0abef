package fr.essaim.solver.bench;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.pathways.PathwayConstraint;
import fr.essaim.solver.pathways.PathwaysProblem;
import fr.essaim.solver.pathways.PathwaysScore;
import fr.essaim.solver.pathways.WalkingGroup;
import fr.essaim.solver.pathways.search.PathwaysSearch;
import fr.essaim.solver.pathways.search.PlannedPathways;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A pathways instance: a short run to learn the speed, then the real one. */
final class PathwaysBench {

    private static final long FIRST = 1_000;

    /** Share of the time after which the speed is believed. */
    private static final double WARM = 0.2;

    private PathwaysBench() {}

    static String run(Path instance, CpuClock clock, double seconds, long seed) throws IOException {
        PathwaysProblem problem = PathwaysFile.read(instance);
        PlannedPathways planned = longest(problem, clock, 0.97 * seconds, seed);
        return written(problem, planned, clock.spent());
    }

    /**
     * Runs that double until the code is warm, then one with all the time left at the speed of the last one's second half;
     * again while much is left, for code may still become faster.
     */
    private static PlannedPathways longest(PathwaysProblem problem, CpuClock clock, double until, long seed) {
        PlannedPathways best = PathwaysSearch.plan(problem, new Effort(seed, FIRST), Progress.NONE);
        long moves = 2 * FIRST;
        while (moves > FIRST) {
            double[] half = {0, clock.spent()};
            PlannedPathways found = PathwaysSearch.plan(problem, new Effort(seed, moves), (done, all, least) -> {
                if (done < all / 2) {
                    half[0] = done;
                    half[1] = clock.spent();
                }
                return clock.spent() < 1.04 * until;
            });
            best = better(found, best);
            double speed = (found.tried() - half[0]) / Math.max(0.001, clock.spent() - half[1]);
            double left = until - clock.spent();
            boolean warm = left < (1 - WARM) * until;
            moves = !warm ? 2 * moves : left > until / 6 ? (long) (left * speed) : 0;
        }
        return best;
    }

    private static PlannedPathways better(PlannedPathways one, PlannedPathways other) {
        return one.score().cost() <= other.score().cost() ? one : other;
    }

    private static String written(PathwaysProblem problem, PlannedPathways planned, double cpu) {
        String visits = problem.groups().stream()
                .map(WalkingGroup::id)
                .map(group -> planned.plan().visits().get(group).stream()
                        .map(workshop -> workshop.isEmpty() ? "-1" : workshop)
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(","));
        PathwaysScore score = planned.score();
        int asked = problem.groups().stream()
                .mapToInt(group -> group.focus().size())
                .sum();
        int unmet =
                score.cost(PathwayConstraint.FOCUS_UNMET) / problem.weights().unmet();
        return "{\"cost\":" + score.cost() + ",\"conflicts\":"
                + score.conflicts().size() + ",\"focusMet\":\""
                + (asked - unmet) + "/" + asked + "\",\"visits\":[" + visits + "],\"cpuSeconds\":" + cpu + ",\"moves\":"
                + planned.tried() + ",\"seed\":" + planned.effort().seed() + ",\"budget\":"
                + planned.effort().moves() + "}";
    }
}
