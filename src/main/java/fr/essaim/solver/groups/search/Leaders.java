package fr.essaim.solver.groups.search;

import fr.essaim.solver.groups.GroupsEvaluator;
import fr.essaim.solver.groups.GroupsPlan;
import fr.essaim.solver.groups.GroupsScore;
import fr.essaim.solver.groups.PlannedGroup;
import fr.essaim.solver.groups.Structure;
import fr.essaim.solver.groups.Teacher;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * As many groups with a catalyst as there can be: the kit asks for one in each group if possible, and a large search may
 * end with one group short of it where the way there leads uphill. Then a last, nearly cold run pays whatever it takes,
 * and its plan is taken unless it costs more than twice the price of the groups it leads.
 */
final class Leaders {

    /** Beyond any sum of what a catalyst's leaving one group for another may cost, below a broken rule. */
    static final int PRICE = 2_000;

    private Leaders() {}

    /** How many more groups could have a catalyst; 0 when the team gave it no price. */
    static int missing(GroupsEvaluator evaluator, GroupsPlan plan) {
        return evaluator.problem().weights().noCatalyst() == 0
                ? 0
                : possible(evaluator) - led(plan, catalysts(evaluator));
    }

    static GroupsPlan better(GroupsEvaluator evaluator, GroupsPlan plan, GroupsPlan leading) {
        Set<String> catalysts = catalysts(evaluator);
        int more = led(leading, catalysts) - led(plan, catalysts);
        GroupsScore before = evaluator.score(plan);
        GroupsScore after = evaluator.score(leading);
        int dear = 2 * more * evaluator.problem().weights().noCatalyst();
        return more > 0 && after.broken() <= before.broken() && after.cost() - before.cost() <= dear ? leading : plan;
    }

    private static Set<String> catalysts(GroupsEvaluator evaluator) {
        Set<String> catalysts = new HashSet<>();
        for (Teacher teacher : evaluator.problem().teachers()) {
            if (teacher.catalyst()) {
                catalysts.add(teacher.id());
            }
        }
        return catalysts;
    }

    private static int led(GroupsPlan plan, Set<String> catalysts) {
        int led = 0;
        for (PlannedGroup group : plan.groups()) {
            led += group.members().stream().anyMatch(catalysts::contains) ? 1 : 0;
        }
        return led;
    }

    /** In each pool, as many as it has catalysts; those who must share a group count once. */
    private static int possible(GroupsEvaluator evaluator) {
        List<Teacher> teachers = evaluator.problem().teachers();
        Map<String, Integer> catalysts = new HashMap<>();
        for (Teacher teacher : teachers) {
            catalysts.merge(Structure.poolOf(evaluator.problem(), teacher), teacher.catalyst() ? 1 : 0, Integer::sum);
        }
        for (List<Integer> block : Blocks.of(teachers.size(), evaluator.terms().togetherPairs())) {
            int tied =
                    (int) block.stream().filter(i -> teachers.get(i).catalyst()).count();
            String pool = Structure.poolOf(evaluator.problem(), teachers.get(block.get(0)));
            catalysts.merge(pool, -Math.max(0, tied - 1), Integer::sum);
        }
        return catalysts.entrySet().stream()
                .mapToInt(pool -> Math.min(
                        pool.getValue(),
                        evaluator.structure().placesOf(pool.getKey()).size()))
                .sum();
    }
}
