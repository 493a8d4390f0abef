package fr.essaim.solver.bench;

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
        Rush<PlannedPathways> rush = new Rush<>(clock, 0.97 * seconds, seed, 2_000);
        PlannedPathways planned = rush.best(
                (effort, progress) -> PathwaysSearch.plan(problem, effort, progress),
                found -> found.score().cost(),
                PlannedPathways::tried);
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
                + planned.tried() + ",\"seed\":" + planned.effort().seed() + ",\"budget\":"
                + planned.effort().moves() + "}";
    }
}
