package fr.essaim.solver.groups.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.groups.GroupRules;
import fr.essaim.solver.groups.GroupWeights;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.Link;
import fr.essaim.solver.groups.ProfileMix;
import fr.essaim.solver.groups.Staff;
import fr.essaim.solver.groups.Teacher;
import fr.essaim.solver.groups.search.BruteForce;
import fr.essaim.solver.groups.search.Formed;
import fr.essaim.solver.groups.search.GroupsSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupsBoundTest {

    /** Presets and prices of the sliders' ends; what costs nothing must not be counted either. */
    private static final List<GroupWeights> PRICES = List.of(
            GroupWeights.USUAL,
            new GroupWeights(60, 10, 8, 5, 2, 4, 3, 20),
            new GroupWeights(60, 4, 20, 5, 2, 4, 3, 20),
            new GroupWeights(60, 4, 8, 20, 2, 4, 3, 20),
            new GroupWeights(60, 4, 8, 5, 2, 30, 3, 20),
            new GroupWeights(0, 1, 30, 0, 0, 0, 0, 0),
            new GroupWeights(7, 0, 0, 9, 11, 13, 17, 20));

    private static Stream<GroupsProblem> tiny(int seed) {
        Staff staff = Staff.seeded(seed).school("a", 2 + seed % 3, seed % 3);
        List<Teacher> teachers =
                new ArrayList<>(staff.school("b", 1 + seed % 2, 1).teachers());
        teachers.add(Teacher.silent("s", "a", seed % 2 == 0 ? "" : "maths", 63, 4));
        return Stream.of(ProfileMix.values())
                .map(mix -> new GroupRules(3, 2, 3, seed % 3 == 0, mix, (seed + mix.ordinal()) % 2 == 0))
                .map(rules -> GroupsProblem.of(teachers, rules)
                        .weights(PRICES.get(seed % PRICES.size()))
                        .links(
                                seed % 4 == 1 ? List.of(new Link("a-0", "a-1")) : List.of(),
                                List.of(new Link("a-1", "b-0")),
                                List.of(new Link("a-0", "b-0"))));
    }

    @Test
    void neverAboveTheOptimumOfSmallSchoolsInAnyScenarioDynamicsOrPrices() {
        int all = 0;
        int tight = 0;
        for (int seed = 1; seed <= 7; seed++) {
            for (GroupsProblem problem : tiny(seed).toList()) {
                int optimum = BruteForce.cost(problem);
                int bound = GroupsBound.of(problem, 2 * optimum + 1, 3);
                assertTrue(bound <= optimum, "seed " + seed + ": " + bound + " > " + optimum + " " + problem.rules());
                all++;
                tight += bound >= 0.7 * optimum ? 1 : 0;
            }
        }
        assertTrue(2 * tight >= all, "a bound that says little: " + tight + " of " + all);
    }

    @Test
    void closeToAPlanInEveryScenario() {
        List<Teacher> teachers = Staff.seeded(44).school("", 44, 7).teachers();
        for (ProfileMix mix : ProfileMix.values()) {
            GroupsProblem problem =
                    GroupsProblem.of(teachers, GroupRules.usual().mixing(mix));
            int cost = GroupsSearch.form(problem, new Effort(1, 60_000), Progress.NONE)
                    .score()
                    .cost();
            int bound = GroupsBound.of(problem, 2 * cost, 20);
            assertTrue(bound <= cost && bound >= 0.9 * cost, mix + ": " + bound + " of " + cost);
            GroupsProblem reversed = problem.rules(problem.rules().sameDiscipline(true));
            int dear = GroupsSearch.form(reversed, new Effort(1, 60_000), Progress.NONE)
                    .score()
                    .cost();
            int below = GroupsBound.of(reversed, 2 * dear, 20);
            assertTrue(below <= dear && below >= 0.5 * dear, mix + " reversed: " + below + " of " + dear);
        }
    }

    @Test
    void withinATenthOfAPlanForAnOrdinarySchool() {
        GroupsProblem problem = GroupsProblem.of(
                Staff.seeded(44).school("", 44, 7).teachers(),
                GroupRules.usual().sharing(3));
        Formed formed = GroupsSearch.form(problem, new Effort(1, 60_000), Progress.NONE);
        int cost = formed.score().cost();
        int bound = GroupsBound.of(problem, cost, 30);
        assertTrue(bound <= cost && bound >= 0.9 * cost, bound + " of " + cost);
        assertEquals(bound, GroupsBound.of(problem, cost, 30));
        assertTrue(GroupsBound.percentAbove(cost, bound) <= 10);
    }

    /** The same on every JDK, scenario by scenario, then with groups of one discipline. */
    @Test
    void theBoundIsTheSameOnEveryJdk() {
        List<Teacher> teachers = Staff.seeded(7).school("", 30, 5).teachers();
        List<Integer> bounds = Stream.of(false, true)
                .flatMap(same -> Stream.of(ProfileMix.values())
                        .map(mix -> GroupRules.usual().mixing(mix).sameDiscipline(same))
                        .map(rules -> GroupsBound.of(GroupsProblem.of(teachers, rules), 10_000, 4)))
                .toList();
        assertEquals(List.of(171, 112, 94, 75, 344, 286, 259, 243), bounds);
    }

    @Test
    void nothingToBoundIsNothing() {
        assertEquals(0, GroupsBound.of(GroupsProblem.of(List.of(), GroupRules.usual()), 0, 5));
        assertEquals(0.0, GroupsBound.percentAbove(12, 12));
        assertEquals(25.0, GroupsBound.percentAbove(100, 75));
    }
}
