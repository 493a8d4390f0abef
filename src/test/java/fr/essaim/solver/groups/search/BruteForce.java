package fr.essaim.solver.groups.search;

import fr.essaim.solver.groups.GroupsEvaluator;
import fr.essaim.solver.groups.GroupsPlan;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.PlannedGroup;
import java.util.ArrayList;
import java.util.List;

/** Tries every assignment of a tiny problem and lets the evaluator judge it. */
public final class BruteForce {

    private final GroupsEvaluator evaluator;
    private final List<List<String>> groups = new ArrayList<>();
    private int best = Integer.MAX_VALUE;

    private BruteForce(GroupsProblem problem) {
        evaluator = new GroupsEvaluator(problem);
        evaluator.structure().places().forEach(place -> groups.add(new ArrayList<>()));
    }

    public static int cost(GroupsProblem problem) {
        BruteForce force = new BruteForce(problem);
        force.place(0);
        return force.best;
    }

    private void place(int i) {
        if (i == evaluator.problem().teachers().size()) {
            List<PlannedGroup> planned = new ArrayList<>();
            for (int g = 0; g < groups.size(); g++) {
                String school = evaluator.structure().places().get(g).school();
                planned.add(new PlannedGroup(school, groups.get(g), List.of()));
            }
            best = Math.min(best, evaluator.score(new GroupsPlan(planned)).cost());
            return;
        }
        for (List<String> group : groups) {
            if (group.size() < evaluator.problem().rules().maxSize()) {
                group.add(evaluator.problem().teachers().get(i).id());
                place(i + 1);
                group.remove(group.size() - 1);
            }
        }
    }
}
