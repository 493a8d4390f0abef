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

/** A groups instance: the search within its seconds, then the bound. */
final class GroupsBench {

    /** What the first box of the bound takes in a cold process, at most: seconds, and seconds a teacher. */
    private static final double FOR_THE_BOUND = 0.25;

    private static final double A_TEACHER = 0.0022;

    /** What a further box of the relaxation takes, as a share of the first; measured, and generous. */
    private static final double BOX = 0.5;

    private static final int MOST_BOXES = 60;
    private static final int SMALL = 60;
    private static final int SCHOOL = 250;

    private GroupsBench() {}

    static String run(Path instance, CpuClock clock, double seconds, long seed) throws IOException {
        GroupsProblem problem = GroupsFile.read(instance);
        int teachers = problem.teachers().size();
        double until = Math.max(
                seconds / 2, 0.91 * seconds - (teachers <= SMALL ? 1.4 : 1) * (FOR_THE_BOUND + A_TEACHER * teachers));
        Formed formed = teachers <= SCHOOL
                ? manyRuns(problem, clock, until, seed)
                : new Rush<Formed>(clock, until, seed, 30_000)
                        .best(
                                (effort, progress) -> GroupsSearch.form(problem, effort, progress),
                                found -> found.score().cost(),
                                Formed::tried);
        return written(formed, bound(problem, formed.score().cost(), clock, seconds), clock.spent());
    }

    /** Runs of one length, seed after seed, while there is time: for a school the best of many beats one long run. */
    private static Formed manyRuns(GroupsProblem problem, CpuClock clock, double until, long seed) {
        long moves = 280L * problem.teachers().size() * problem.teachers().size();
        Formed best = null;
        double slowest = 0;
        for (long another = seed; best == null || clock.spent() + slowest < until; another++) {
            double before = clock.spent();
            Formed found = GroupsSearch.form(problem, new Effort(another, moves), Progress.NONE);
            slowest = clock.spent() - before;
            best = best == null || found.score().cost() < best.score().cost() ? found : best;
        }
        return best;
    }

    /** Ten boxes for a small school, else the first always, and as many more as the seconds left are sure to hold. */
    private static int bound(GroupsProblem problem, int cost, CpuClock clock, double seconds) {
        if (problem.teachers().size() <= SMALL) {
            return GroupsBound.of(problem, cost, 10);
        }
        double before = clock.spent();
        int bound = GroupsBound.of(problem, cost, 1);
        double first = clock.spent() - before;
        double left = 0.8 * (seconds - clock.spent()) - first;
        int boxes = (int) Math.min(MOST_BOXES, 1 + left / (BOX * first));
        return bound < cost && boxes > 1 ? Math.max(bound, GroupsBound.of(problem, cost, boxes)) : bound;
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
