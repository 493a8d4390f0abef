package fr.essaim.solver.bench;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.PlannedGroup;
import fr.essaim.solver.groups.bound.GroupsBound;
import fr.essaim.solver.groups.search.Formed;
import fr.essaim.solver.groups.search.GroupsSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A groups instance: a short run to learn the speed, the real one, then the bound. */
final class GroupsBench {

    private static final double FOR_THE_BOUND = 0.12;

    private GroupsBench() {}

    static String run(Path instance, CpuClock clock, double seconds, long seed) throws IOException {
        GroupsProblem problem = GroupsFile.read(instance);
        double searching = seconds * (1 - FOR_THE_BOUND);
        long probe = 100_000;
        double before = clock.spent();
        Formed formed = GroupsSearch.form(problem, new Effort(seed, probe), Progress.NONE);
        while (clock.spent() - before < searching / 16) {
            before = clock.spent();
            formed = GroupsSearch.form(problem, new Effort(seed, probe), Progress.NONE);
            probe *= 2;
        }
        double speed = Math.max(probe / 2, 100_000) / (clock.spent() - before);
        double left = searching - clock.spent();
        if (left > 0) {
            long moves = Math.max(1, (long) (speed * left));
            Progress inTime = (tried, budget, best) -> clock.spent() < searching * 1.05;
            Formed main = GroupsSearch.form(problem, new Effort(seed, moves), inTime);
            formed = main.score().cost() <= formed.score().cost() ? main : formed;
        }
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
                + cpu + ",\"moves\":" + formed.tried() + ",\"budget\":"
                + formed.effort().moves() + "}";
    }
}
