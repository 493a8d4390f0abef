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

    private PathwaysBench() {}

    static String run(Path instance, CpuClock clock, double seconds, long seed) throws IOException {
        PathwaysProblem problem = PathwaysFile.read(instance);
        long probe = 20_000;
        double before = clock.spent();
        PlannedPathways planned = PathwaysSearch.plan(problem, new Effort(seed, probe), Progress.NONE);
        while (clock.spent() - before < seconds / 14) {
            before = clock.spent();
            planned = PathwaysSearch.plan(problem, new Effort(seed, probe), Progress.NONE);
            probe *= 2;
        }
        double speed = Math.max(probe / 2, 20_000) / (clock.spent() - before);
        double left = 0.97 * seconds - clock.spent();
        if (left > 0) {
            long moves = Math.max(1, (long) (speed * left));
            Progress inTime = (tried, budget, best) -> clock.spent() < seconds * 0.99;
            PlannedPathways main = PathwaysSearch.plan(problem, new Effort(seed, moves), inTime);
            planned = main.score().cost() <= planned.score().cost() ? main : planned;
        }
        return written(problem, planned, clock.spent());
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
                + planned.tried() + "}";
    }
}
