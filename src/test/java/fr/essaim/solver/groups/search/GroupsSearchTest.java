package fr.essaim.solver.groups.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.solver.Dice;
import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.groups.Baseline;
import fr.essaim.solver.groups.GroupConstraint;
import fr.essaim.solver.groups.GroupRules;
import fr.essaim.solver.groups.GroupsEvaluator;
import fr.essaim.solver.groups.GroupsPlan;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.GroupsScore;
import fr.essaim.solver.groups.Link;
import fr.essaim.solver.groups.PlannedGroup;
import fr.essaim.solver.groups.ProfileMix;
import fr.essaim.solver.groups.Staff;
import fr.essaim.solver.groups.Teacher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupsSearchTest {

    private static Formed form(GroupsProblem problem, int moves) {
        return GroupsSearch.form(problem, new Effort(7, moves), Progress.NONE);
    }

    private static void assertSound(GroupsProblem problem, GroupsPlan plan) {
        List<String> placed =
                plan.groups().stream().flatMap(g -> g.members().stream()).toList();
        assertEquals(problem.teachers().size(), placed.size());
        assertEquals(Set.copyOf(problem.teachers().stream().map(Teacher::id).toList()), Set.copyOf(placed));
        int least = 6;
        int most = 0;
        for (PlannedGroup group : plan.groups()) {
            least = Math.min(least, group.members().size());
            most = Math.max(most, group.members().size());
        }
        assertTrue(most <= 6 && most - least <= 1, least + ".." + most);
    }

    @Test
    void nobodyIsLostInSchoolsOfOneToAHundredAndThirty() {
        Dice dice = new Dice(11);
        for (int heads = 1; heads <= 130; heads++) {
            List<Teacher> teachers =
                    Staff.seeded(heads).school("", heads, heads / 7).teachers();
            List<Link> apart = heads < 20 ? List.of() : List.of(new Link("-1", "-2"), new Link("-3", "-9"));
            List<Link> together = heads < 20 ? List.of() : List.of(new Link("-4", "-5"));
            GroupsProblem problem =
                    GroupsProblem.of(teachers, GroupRules.usual().sharing(3)).links(together, apart, List.of());
            Formed formed = form(problem, 20_000 + dice.below(100));
            assertSound(problem, formed.plan());
            assertEquals((heads + 5) / 6, formed.plan().groups().size());
            assertEquals(0, formed.score().broken(), "of " + heads);
        }
    }

    @Test
    void nobodyAtAllMakesNoGroup() {
        GroupsProblem problem = GroupsProblem.of(List.of(), GroupRules.usual());
        assertEquals(List.of(), form(problem, 100).plan().groups());
        assertEquals(List.of(), FindObstacles.in(problem));
    }

    @Test
    void whoDidNotAnswerIsPlacedAndDrawnByNothing() {
        List<Teacher> teachers =
                new ArrayList<>(Staff.seeded(3).school("", 11, 2).teachers());
        teachers.add(Teacher.silent("silent", "", "", 63, 4));
        GroupsProblem problem = GroupsProblem.of(teachers, GroupRules.usual());
        assertSound(problem, form(problem, 20_000).plan());
        GroupsEvaluator evaluator = new GroupsEvaluator(problem);
        for (GroupConstraint constraint : GroupConstraint.values()) {
            for (int i = 0; i < 11; i++) {
                int points = evaluator.terms().pair(constraint, i, 11);
                assertEquals(0, points, constraint.name());
            }
        }
    }

    @Test
    void theSameSeedAndBudgetGiveTheSamePlan() {
        GroupsProblem problem = ArrangementTest.problem(ProfileMix.EVEN, false, true);
        Formed one = form(problem, 100_000);
        assertEquals(one.plan(), form(problem, 100_000).plan());
        assertEquals(100_000, one.tried());
        assertEquals(GOLDEN, one.score().cost());
    }

    @Test
    void aLongerBudgetIsSeveralRunsAndAsRepeatable() {
        GroupsProblem problem = GroupsProblem.of(
                Staff.seeded(12).school("", 24, 4).teachers(),
                GroupRules.usual().sharing(2));
        Formed one = GroupsSearch.form(problem, new Effort(3, 2_400_000), Progress.NONE);
        assertEquals(
                one.plan(),
                GroupsSearch.form(problem, new Effort(3, 2_400_000), Progress.NONE)
                        .plan());
        assertEquals(0, one.score().broken());
        assertEquals(0, Leaders.missing(new GroupsEvaluator(problem), one.plan()));
        assertEquals(
                GOLDEN_PLAN,
                one.plan().groups().stream()
                        .map(group -> String.join("", group.members()) + group.focus())
                        .collect(java.util.stream.Collectors.joining("/")));
    }

    /** Found on JDK 17 and 25 alike. */
    private static final String GOLDEN_PLAN =
            "-3-4-7-12-13-22[0, 2]/-1-5-8-14-16-18[2, 3]/-2-6-9-15-21-23[1, 3]/-0-10-11-17-19-20[1, 2]";

    /** The one long round of a large event has a schedule of its own; found on JDK 17 and 25 alike. */
    @Test
    void aLargeEventIsTheSameOnEveryJdk() {
        GroupsProblem problem = GroupsProblem.of(
                Staff.seeded(8).school("x", 160, 20).school("y", 140, 20).teachers(),
                GroupRules.usual().sharing(3));
        Formed formed = form(problem, 300_000);
        assertEquals(0, formed.score().broken());
        assertEquals(
                LARGE,
                formed.score().cost() + " "
                        + Integer.toHexString(formed.plan().groups().stream()
                                .map(group -> String.join("", group.members()))
                                .toList()
                                .hashCode()));
    }

    private static final String LARGE = "2576 bf97771f";

    @Test
    void everyGroupThatCanHasACatalystInRandomSchools() {
        Dice dice = new Dice(5);
        for (int seed = 1; seed <= 30; seed++) {
            int heads = 12 + dice.below(80);
            GroupsProblem problem = GroupsProblem.of(
                            Staff.seeded(seed)
                                    .school("", heads, 1 + dice.below(heads / 3))
                                    .teachers(),
                            GroupRules.usual())
                    .links(List.of(new Link("-0", "-1")), List.of(new Link("-4", "-5")), List.of());
            Formed formed = form(problem, 60_000);
            assertEquals(0, formed.score().broken(), "seed " + seed);
            assertEquals(0, Leaders.missing(new GroupsEvaluator(problem), formed.plan()), "seed " + seed);
        }
    }

    /** Found on JDK 17; the same on any other, or a stored plan could not be recomputed. */
    private static final int GOLDEN = 390;

    @Test
    void theOptimumOfSmallSchoolsIsFound() {
        for (int seed = 1; seed <= 25; seed++) {
            int heads = 3 + seed % 6;
            GroupRules rules = new GroupRules(3, 2, 4, false, ProfileMix.values()[seed % 4], seed % 2 == 0);
            GroupsProblem problem =
                    GroupsProblem.of(Staff.seeded(seed).school("", heads, 2).teachers(), rules);
            assertEquals(BruteForce.cost(problem), form(problem, 8_000).score().cost(), "seed " + seed);
        }
    }

    @Test
    void aSearchCanBeStoppedAndStillGivesAWholePlan() {
        GroupsProblem problem =
                GroupsProblem.of(Staff.seeded(1).school("", 200, 30).teachers(), GroupRules.usual());
        List<Long> seen = new ArrayList<>();
        Formed formed = GroupsSearch.form(problem, new Effort(1, 50_000_000), (tried, budget, best) -> {
            seen.add(tried);
            return seen.size() < 3;
        });
        assertTrue(formed.stopped());
        assertTrue(formed.tried() < 1_000_000);
        assertSound(problem, formed.plan());
    }

    @Test
    void aSearchStoppedAtOnceIsCooledBreaksNoRuleAndIsRepeatable() {
        GroupsProblem problem = GroupsProblem.of(
                        Staff.seeded(1).school("", 300, 40).teachers(),
                        GroupRules.usual().sharing(3))
                .links(List.of(new Link("-4", "-5")), List.of(new Link("-1", "-2")), List.of());
        Formed stopped = GroupsSearch.form(problem, new Effort(1, 9_000_000), (tried, budget, best) -> false);
        assertTrue(stopped.stopped() && stopped.tried() < 50_000, "cooling is not counted: " + stopped.tried());
        assertEquals(0, stopped.score().broken());
        int whole = form(problem, 2_000_000).score().cost();
        int cost = stopped.score().cost();
        assertTrue(cost < 1.25 * whole, cost + " for " + whole);
        long at = stopped.tried();
        Formed again = GroupsSearch.form(problem, new Effort(1, 9_000_000), (tried, budget, best) -> tried < at);
        assertEquals(stopped.plan(), again.plan());
    }

    @Test
    void twoAbsencesMoveAtMostTwoTeachers() {
        GroupsProblem problem = GroupsProblem.of(
                Staff.seeded(60).school("", 60, 8).teachers(),
                GroupRules.usual().sharing(3));
        GroupsPlan published = form(problem, 500_000).plan();
        Dice dice = new Dice(2);
        for (int round = 0; round < 40; round++) {
            Set<String> absent = Set.of("-" + dice.below(30), "-" + (30 + dice.below(30)));
            GroupsProblem left = problem.without(absent).from(Baseline.published(published));
            Formed repaired = GroupsSearch.repair(left, new Effort(1, 50_000), Progress.NONE);
            assertSound(left, repaired.plan());
            assertEquals(10, repaired.plan().groups().size());
            assertEquals(0, repaired.score().broken());
            assertTrue(published.movedIn(repaired.plan()).size() <= 2);
        }
    }

    @Test
    void aLateArrivalIsPlacedAndNobodyElseMovesWithoutNeed() {
        List<Teacher> teachers = Staff.seeded(4).school("", 35, 6).teachers();
        GroupsProblem early = GroupsProblem.of(teachers.subList(0, 34), GroupRules.usual());
        GroupsPlan published = form(early, 200_000).plan();
        GroupsProblem late = GroupsProblem.of(teachers, GroupRules.usual()).from(Baseline.published(published));
        Formed repaired = GroupsSearch.repair(late, new Effort(1, 50_000), Progress.NONE);
        assertSound(late, repaired.plan());
        assertTrue(published.movedIn(repaired.plan()).size() <= 1);
    }

    @Test
    void aHeldGroupAndAHeldTeacherStayWhileTheRestIsSearchedAgain() {
        GroupsProblem problem =
                GroupsProblem.of(Staff.seeded(5).school("", 44, 7).teachers(), GroupRules.usual());
        GroupsPlan draft = form(problem, 5_000).plan();
        String held = draft.groups().get(0).members().get(0);
        GroupsProblem again = problem.from(Baseline.draft(draft, Set.of(held), Set.of(3)));
        Formed formed = form(again, 200_000);
        assertEquals(
                new HashSet<>(draft.groups().get(3).members()),
                new HashSet<>(formed.plan().groups().get(3).members()));
        assertEquals(0, formed.plan().groupOf(held));
        assertTrue(
                formed.score().cost() < new GroupsEvaluator(again).score(draft).cost());
        assertSound(problem, formed.plan());
    }

    @Test
    void aChangeIsToldBeforeItIsMade() {
        GroupsProblem problem =
                GroupsProblem.of(Staff.seeded(5).school("", 18, 3).teachers(), GroupRules.usual());
        GroupsPlan plan = form(problem, 20_000).plan();
        GroupsEvaluator evaluator = new GroupsEvaluator(problem);
        GroupsScore before = evaluator.score(plan);
        String one = plan.groups().get(0).members().get(1);
        GroupsScore seventh = evaluator.score(plan.move(one, 1));
        assertEquals(1, seventh.broken() - seventh.cost(GroupConstraint.BALANCE) / 100_000);
        assertTrue(seventh.points(1, GroupConstraint.SIZE) > 0);
        GroupsPlan swapped = plan.swap(one, plan.groups().get(2).members().get(0));
        GroupsScore after = evaluator.score(swapped);
        int told = before.changesTo(after).stream()
                .flatMap(parts -> parts.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        assertEquals(after.cost() - before.cost(), told);
        assertEquals(Set.of(), after.changesTo(after).get(1).keySet());
    }
}
