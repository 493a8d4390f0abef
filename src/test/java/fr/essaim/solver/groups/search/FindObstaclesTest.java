package fr.essaim.solver.groups.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.solver.groups.Baseline;
import fr.essaim.solver.groups.GroupRules;
import fr.essaim.solver.groups.GroupsPlan;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.Link;
import fr.essaim.solver.groups.PlannedGroup;
import fr.essaim.solver.groups.Staff;
import fr.essaim.solver.groups.Teacher;
import fr.essaim.solver.groups.search.Obstacle.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindObstaclesTest {

    private static final List<Teacher> TWELVE =
            Staff.seeded(1).school("", 12, 2).teachers();

    private static List<Kind> kinds(GroupsProblem problem) {
        return FindObstacles.in(problem).stream().map(Obstacle::kind).toList();
    }

    private static GroupsProblem linked(List<Link> together, List<Link> apart) {
        return GroupsProblem.of(TWELVE, GroupRules.usual()).links(together, apart, List.of());
    }

    private static Teacher attending(String id, long slots) {
        return new Teacher(id, "", "", 1, 0, true, slots, List.of(0, 0));
    }

    @Test
    void anOrdinarySchoolHasNone() {
        assertEquals(List.of(), FindObstacles.in(linked(List.of(), List.of())));
    }

    @Test
    void aTeacherWithTooFewSlotsIsNamed() {
        GroupsProblem problem = GroupsProblem.of(
                List.of(attending("a", 63), attending("b", 3)),
                GroupRules.usual().sharing(3));
        Obstacle named = FindObstacles.in(problem).get(0);
        assertEquals(new Obstacle(Kind.TOO_FEW_SLOTS, List.of("b"), "", 2, 3), named);
        assertTrue(named.blocking());
    }

    @Test
    void contradictoryPairsAreNamedAlsoThroughOthers() {
        List<Link> chain = List.of(new Link("-1", "-2"), new Link("-2", "-3"));
        assertEquals(List.of(Kind.TOGETHER_AND_APART), kinds(linked(chain, List.of(new Link("-3", "-1")))));
    }

    @Test
    void tooManyTogetherOrApartAreNamed() {
        List<Link> chain = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            chain.add(new Link("-" + k, "-" + (k + 1)));
        }
        assertEquals(List.of(Kind.TOGETHER_TOO_MANY), kinds(linked(chain, List.of())));
        List<Link> triangle = List.of(new Link("-1", "-2"), new Link("-2", "-3"), new Link("-3", "-1"));
        assertEquals(List.of(Kind.APART_TOO_MANY), kinds(linked(List.of(), triangle)));
    }

    @Test
    void togetherWithoutCommonSlotsOrAcrossSchoolsIsNamed() {
        GroupsProblem clash = GroupsProblem.of(
                        List.of(attending("a", 7), attending("b", 56)),
                        GroupRules.usual().sharing(3))
                .links(List.of(new Link("a", "b")), List.of(), List.of());
        assertTrue(kinds(clash).contains(Kind.TOGETHER_CANNOT_MEET));
        GroupsProblem walls = GroupsProblem.of(
                        Staff.seeded(2).school("x", 6, 1).school("y", 6, 1).teachers(),
                        GroupRules.usual().schoolsApart(true))
                .links(List.of(new Link("x-1", "y-1")), List.of(), List.of());
        assertEquals(List.of(Kind.TOGETHER_ACROSS_SCHOOLS), kinds(walls));
    }

    @Test
    void aFullPublishedPlanAndContradictoryHoldsAreNamed() {
        GroupsPlan full = new GroupsPlan(List.of(new PlannedGroup(
                "", TWELVE.subList(0, 6).stream().map(Teacher::id).toList(), List.of())));
        GroupsProblem late = GroupsProblem.of(TWELVE.subList(0, 7), GroupRules.usual());
        assertEquals(List.of(Kind.NO_PLACE_LEFT), kinds(late.from(Baseline.published(full))));
        GroupsProblem held = GroupsProblem.of(TWELVE.subList(0, 6), GroupRules.usual())
                .links(List.of(), List.of(new Link("-1", "-2")), List.of())
                .from(Baseline.draft(full, Set.of(), Set.of(0)));
        assertTrue(kinds(held).contains(Kind.HELD_AGAINST_RULE));
    }
}
