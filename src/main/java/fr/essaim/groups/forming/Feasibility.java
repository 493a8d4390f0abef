package fr.essaim.groups.forming;

import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Search;
import fr.essaim.kernel.Id;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.search.FindObstacles;
import fr.essaim.solver.groups.search.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What no plan can satisfy, found before anybody waits for a search and named.
 *
 * @param blocking what leaves no plan at all
 * @param known what a plan has to live with, such as two catalysts for three groups
 */
public record Feasibility(List<Reason> blocking, List<Reason> known) {

    public Feasibility {
        blocking = List.copyOf(blocking);
        known = List.copyOf(known);
    }

    /** Of the first search of a campaign, or of the next one after this plan. */
    public static Feasibility of(Roll roll, Search search) {
        return of(roll, roll.problem(search));
    }

    /** Of a search that starts from this plan's held groups and people. */
    public static Feasibility of(Roll roll, GroupPlan plan, boolean published) {
        GroupsProblem problem = roll.problem(plan.search());
        return of(
                roll,
                FormGroups.baseline(roll, plan, published).map(problem::from).orElse(problem));
    }

    static Feasibility of(Roll roll, GroupsProblem problem) {
        List<Reason> blocking = new ArrayList<>();
        List<Reason> known = new ArrayList<>();
        for (Obstacle obstacle : FindObstacles.in(problem)) {
            (obstacle.blocking() ? blocking : known).add(reason(roll, obstacle));
        }
        return new Feasibility(blocking, known);
    }

    public boolean isFree() {
        return blocking.isEmpty();
    }

    private static Reason reason(Roll roll, Obstacle obstacle) {
        if (obstacle.kind() == Obstacle.Kind.FEW_CATALYSTS) {
            return obstacle.school().isEmpty()
                    ? Reason.named("groups.shortage-mixed", obstacle.have(), obstacle.need())
                    : Reason.named(
                            "groups.shortage", roll.schoolName(obstacle.school()), obstacle.have(), obstacle.need());
        }
        return Reason.named(
                "groups.obstacle."
                        + obstacle.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                obstacle.teachers().stream()
                        .map(id -> roll.get(Id.of(id)).teacher().name())
                        .collect(Collectors.joining(", ")),
                obstacle.school().isEmpty() ? "" : roll.schoolName(obstacle.school()),
                obstacle.have(),
                obstacle.need());
    }
}
