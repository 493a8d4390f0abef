package fr.essaim.solver.groups.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.groups.GroupConstraint;
import fr.essaim.solver.groups.GroupRules;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.PlannedGroup;
import fr.essaim.solver.groups.Staff;
import fr.essaim.solver.groups.Teacher;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases the kit and the story tell. */
class KitGroupsTest {

    private static final GroupRules RULES = GroupRules.usual().sharing(3);

    private static Formed form(GroupsProblem problem) {
        return GroupsSearch.form(problem, new Effort(12, 400_000), Progress.NONE);
    }

    private static List<Integer> sizes(Formed formed, String school) {
        return formed.plan().groups().stream()
                .filter(group -> group.school().equals(school))
                .map(group -> group.members().size())
                .sorted((a, b) -> b - a)
                .toList();
    }

    private static long led(Formed formed, List<Teacher> teachers) {
        List<String> catalysts =
                teachers.stream().filter(Teacher::catalyst).map(Teacher::id).toList();
        return formed.plan().groups().stream()
                .map(PlannedGroup::members)
                .filter(members -> members.stream().anyMatch(catalysts::contains))
                .count();
    }

    @Test
    void eighteenTeachersWithThreeCatalystsMakeThreeGroupsOfSixWithOneEach() {
        List<Teacher> teachers = Staff.seeded(1).school("", 18, 3).teachers();
        Formed formed = form(GroupsProblem.of(teachers, RULES));
        assertEquals(List.of(6, 6, 6), sizes(formed, ""));
        assertEquals(3, led(formed, teachers));
        assertEquals(0, formed.score().broken());
        assertEquals(0, formed.score().cost(GroupConstraint.NO_CATALYST));
    }

    @Test
    void thirtyFiveTeachersMakeSixGroups() {
        Formed formed = form(GroupsProblem.of(Staff.seeded(2).school("", 35, 6).teachers(), RULES));
        assertEquals(List.of(6, 6, 6, 6, 6, 5), sizes(formed, ""));
    }

    @Test
    void twoSchoolsApartKeepTheirTeachersAndSayWhyTheEighthGroupHasNoCatalyst() {
        List<Teacher> teachers = Staff.seeded(3)
                .school("0990001N", 28, 5)
                .school("0990002P", 16, 2)
                .teachers();
        GroupsProblem problem = GroupsProblem.of(teachers, RULES.schoolsApart(true));
        Formed formed = form(problem);
        assertEquals(List.of(6, 6, 6, 5, 5), sizes(formed, "0990001N"));
        assertEquals(List.of(6, 5, 5), sizes(formed, "0990002P"));
        assertEquals(7, led(formed, teachers));
        assertEquals(60, formed.score().cost(GroupConstraint.NO_CATALYST));
        assertEquals(0, formed.score().broken());
        List<Obstacle> obstacles = FindObstacles.in(problem);
        assertEquals(List.of(new Obstacle(Obstacle.Kind.FEW_CATALYSTS, List.of(), "0990002P", 2, 3)), obstacles);
        assertTrue(obstacles.stream().noneMatch(Obstacle::blocking));
    }
}
