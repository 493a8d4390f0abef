package fr.essaim.solver.groups.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.solver.Dice;
import fr.essaim.solver.groups.Baseline;
import fr.essaim.solver.groups.GroupConstraint;
import fr.essaim.solver.groups.GroupRules;
import fr.essaim.solver.groups.GroupWeights;
import fr.essaim.solver.groups.GroupsEvaluator;
import fr.essaim.solver.groups.GroupsPlan;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.GroupsScore;
import fr.essaim.solver.groups.Link;
import fr.essaim.solver.groups.ProfileMix;
import fr.essaim.solver.groups.Staff;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the search believes a plan costs is what the evaluator says, whatever the path that led there. */
class ArrangementTest {

    private static final int STRICT = 20_000;

    static GroupsProblem problem(ProfileMix mix, boolean sameDiscipline, boolean apart) {
        GroupRules rules = GroupRules.usual()
                .sharing(5)
                .mixing(mix)
                .sameDiscipline(sameDiscipline)
                .schoolsApart(apart);
        return GroupsProblem.of(
                        Staff.seeded(6)
                                .school("0990001N", 23, 3)
                                .school("0990002P", 16, 2)
                                .teachers(),
                        rules)
                .links(
                        List.of(new Link("0990001N-1", "0990001N-9")),
                        List.of(new Link("0990001N-3", "0990001N-4"), new Link("0990002P-0", "0990002P-1")),
                        List.of(new Link("0990001N-2", "0990001N-8"), new Link("0990002P-5", "0990002P-6")));
    }

    private static long expected(GroupsEvaluator evaluator, Arrangement arrangement) {
        GroupsScore score = evaluator.score(GroupsSearch.plan(evaluator, arrangement.groupOf));
        return score.cost() - (long) score.broken() * (GroupWeights.HARD - STRICT);
    }

    /** Random swaps and moves within bounds, everything accepted. */
    private static void wander(GroupsProblem problem, int moves) {
        GroupsEvaluator evaluator = new GroupsEvaluator(problem);
        Tables tables = new Tables(evaluator, STRICT);
        Arrangement arrangement = new Arrangement(tables, Start.of(tables));
        assertEquals(expected(evaluator, arrangement), arrangement.cost());
        Dice dice = new Dice(9);
        for (int k = 1; k <= moves; k++) {
            int a = dice.below(tables.teachers);
            int b = dice.below(tables.teachers);
            int from = arrangement.groupOf[a];
            int to = arrangement.groupOf[b];
            if (tables.school[a] == tables.school[b] && from != to && !tables.fixed[a] && !tables.fixed[b]) {
                boolean may = arrangement.size[from] > tables.low[from] && arrangement.size[to] < tables.high[to];
                if (may && dice.below(2) == 0) {
                    arrangement.move(a, to, arrangement.moveDelta(a, to));
                } else {
                    int delta = arrangement.swapDelta(a, b);
                    assertTrue(arrangement.swapAtLeast(a, b) <= delta, "a swap refused unseen");
                    arrangement.swap(a, b, delta);
                }
            }
            if (k % 5_000 == 0) {
                assertEquals(expected(evaluator, arrangement), arrangement.cost());
            }
        }
    }

    @Test
    void incrementalIsFromScratchAfterAHundredThousandMoves() {
        wander(problem(ProfileMix.EVEN, false, false), 100_000);
    }

    @Test
    void alsoForEveryScenarioDynamicsAndWall() {
        for (ProfileMix mix : ProfileMix.values()) {
            wander(problem(mix, true, true), 20_000);
        }
    }

    @Test
    void alsoWithAPublishedPlanAndHeldPeople() {
        GroupsProblem problem = problem(ProfileMix.TWO_KINDS, false, true);
        GroupsEvaluator evaluator = new GroupsEvaluator(problem);
        Tables tables = new Tables(evaluator, STRICT);
        GroupsPlan plan = GroupsSearch.plan(evaluator, Start.of(tables));
        Baseline held = new Baseline(plan, java.util.Set.of("0990001N-2"), java.util.Set.of(1), true);
        wander(problem.from(held), 20_000);
    }

    @Test
    void thePartsAddUpToTheCost() {
        GroupsProblem problem = problem(ProfileMix.EVEN, false, false);
        GroupsEvaluator evaluator = new GroupsEvaluator(problem);
        GroupsScore score = evaluator.score(GroupsSearch.plan(evaluator, Start.of(new Tables(evaluator, 300))));
        int byGroup = 0;
        int byConstraint = 0;
        for (int g = 0; g < score.groups().size(); g++) {
            byGroup += score.cost(g);
        }
        for (GroupConstraint constraint : GroupConstraint.values()) {
            byConstraint += score.cost(constraint);
        }
        assertEquals(score.cost(), byGroup);
        assertEquals(score.cost(), byConstraint);
    }
}
