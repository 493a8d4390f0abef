package fr.essaim.solver.bench;

import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.PlannedGroup;
import fr.essaim.solver.groups.bound.GroupsBound;
import fr.essaim.solver.groups.search.Formed;
import fr.essaim.solver.groups.search.GroupsSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A groups instance: the search within its seconds, then the bound. */
final class GroupsBench {

    private static final double FOR_THE_BOUND = 0.12;

    private GroupsBench() {}

    static String run(Path instance, CpuClock clock, double seconds, long seed) throws IOException {
        GroupsProblem problem = GroupsFile.read(instance);
        Rush<Formed> rush = new Rush<>(clock, seconds * (1 - FOR_THE_BOUND), seed, 30_000);
        Formed formed = rush.best(
                (effort, progress) -> GroupsSearch.form(problem, effort, progress),
                found -> found.score().cost(),
                Formed::tried);
        int boxes = seconds < 1.5 ? 10 : 60;
        int bound = GroupsBound.of(problem, formed.score().cost(), boxes);
        return written(formed, bound, clock.spent());
    }

    private static String written(Formed formed, int bound, double cpu) {
        List<PlannedGroup> groups = formed.plan().groups();
        String members = groups.stream()
                .map(group -> "[" + String.join(",", group.members()) + "]")
                .collect(Collectors.joining(","));
        String focus = groups.stream().map(group -> group.focus().toString()).collect(Collectors.joining(","));
        return "{\"cost\":" + formed.score().cost() + ",\"bound\":" + bound + ",\"hardViolations\":"
                + formed.score().broken() + ",\"groups\":[" + members + "],\"focus\":[" + focus + "],\"cpuSeconds\":"
                + cpu + ",\"moves\":" + formed.tried() + ",\"seed\":"
                + formed.effort().seed() + ",\"budget\":"
                + formed.effort().moves() + "}";
    }
}
