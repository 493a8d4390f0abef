package fr.essaim.solver.groups.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.groups.GroupRules;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.ProfileMix;
import fr.essaim.solver.groups.Staff;
import fr.essaim.solver.groups.search.BruteForce;
import fr.essaim.solver.groups.search.Formed;
import fr.essaim.solver.groups.search.GroupsSearch;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsBoundTest {

    @Test
    void neverAboveTheOptimumOfSmallSchools() {
        int tight = 0;
        for (int seed = 1; seed <= 16; seed++) {
            GroupRules rules = new GroupRules(3, 2, 3, seed % 3 == 0, ProfileMix.values()[seed % 4], seed % 5 == 0);
            Staff staff = Staff.seeded(seed).school("a", 2 + seed % 4, seed % 3);
            GroupsProblem problem =
                    GroupsProblem.of(staff.school("b", 2 + seed % 3, 1).teachers(), rules);
            int optimum = BruteForce.cost(problem);
            int bound = GroupsBound.of(problem, 2 * optimum + 1, 3);
            assertTrue(bound <= optimum, "seed " + seed + ": " + bound + " > " + optimum);
            tight += bound >= 0.8 * optimum ? 1 : 0;
        }
        assertTrue(tight >= 8, "a bound that says little: " + tight);
    }

    @Test
    void withinATenthOfAPlanForAnOrdinarySchool() {
        GroupsProblem problem = GroupsProblem.of(
                Staff.seeded(44).school("", 44, 7).teachers(),
                GroupRules.usual().sharing(3));
        Formed formed = GroupsSearch.form(problem, new Effort(1, 400_000), Progress.NONE);
        int cost = formed.score().cost();
        int bound = GroupsBound.of(problem, cost, 30);
        assertTrue(bound <= cost && bound >= 0.9 * cost, bound + " of " + cost);
        assertEquals(bound, GroupsBound.of(problem, cost, 30));
        assertTrue(GroupsBound.percentAbove(cost, bound) <= 10);
    }

    @Test
    void nothingToBoundIsNothing() {
        assertEquals(0, GroupsBound.of(GroupsProblem.of(List.of(), GroupRules.usual()), 0, 5));
        assertEquals(0.0, GroupsBound.percentAbove(12, 12));
        assertEquals(25.0, GroupsBound.percentAbove(100, 75));
    }
}
