package fr.essaim.groups.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.roster.DeclareAbsence;
import fr.essaim.groups.Change;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupsRepaired;
import fr.essaim.groups.editing.MoveTeacher;
import fr.essaim.groups.editing.Pen;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepairGroupsTest {

    private static final Set<String> BOTH = Set.of(World.MOULIN, World.PARKS);

    private final List<Object> told = new ArrayList<>();
    private World world = World.story();

    private RepairGroups repair() {
        return new RepairGroups(world.store, world.rolls, world.plans, told::add, world.clock);
    }

    private void absent(Id teacher) {
        new DeclareAbsence(world.store, world.rosters, event -> {}).declare(World.CAMPAIGN, BOTH, teacher, false);
    }

    private void publish() {
        world.store.change(() -> world.plans.publish(World.CAMPAIGN));
    }

    private Id member(String label) {
        return world.current().labelled(label).orElseThrow().members().get(0);
    }

    @Test
    void nobodyAbsentNothingToRepair() {
        world.form();
        assertTrue(repair().propose(World.CAMPAIGN, World.NADIA).isNeedless());
        assertEquals(
                "groups.nothing-to-repair",
                assertThrows(Failure.Conflict.class, () -> repair().apply(World.CAMPAIGN, 1, World.NADIA))
                        .key());
    }

    @Test
    void anAbsenceOnAPublishedPlanIsMendedForEverybodyAndOnlyThoseConcernedAreTold() {
        GroupPlan before = world.form();
        publish();
        Id gone = member("D");
        absent(gone);
        Proposal seen = repair().propose(World.CAMPAIGN, World.NADIA);
        assertEquals(List.of(gone), seen.absent());
        assertEquals(before, world.current());
        Proposal done = repair().apply(World.CAMPAIGN, 1, World.NADIA);
        assertTrue(done.publishes());
        assertTrue(done.moved().size() <= 1, done.moved().toString());
        GroupPlan after = world.current();
        assertEquals(2, after.revision());
        assertEquals(Change.Kind.REPAIRED, after.change().kind());
        assertEquals(43, after.placed());
        assertEquals(ids(before), ids(after));
        assertEquals(
                after,
                world.store.read(() -> world.plans.published(World.CAMPAIGN)).orElseThrow());
        List<Id> notices = told.stream()
                .filter(NoticeWanted.class::isInstance)
                .map(one -> ((NoticeWanted) one).person())
                .toList();
        assertEquals(done.concerned(), notices);
        assertFalse(notices.contains(gone));
        assertEquals(1, told.stream().filter(GroupsRepaired.class::isInstance).count());
    }

    private static List<Id> ids(GroupPlan plan) {
        return plan.groups().stream().map(Group::id).toList();
    }

    @Test
    void aLateArrivalFindsTheFreePlaceAndIsTold() {
        world.form();
        publish();
        world.store.change(() -> world.rosters.save(
                World.CAMPAIGN, new Teacher(Id.of("late"), World.PARKS, "Nora", "Tardive", "", "maths", true)));
        Proposal done = repair().apply(World.CAMPAIGN, 1, World.NADIA);
        assertEquals(List.of(Id.of("late")), done.arrived());
        assertTrue(done.moved().isEmpty(), done.moved().toString());
        assertEquals(List.of(Id.of("late")), done.concerned());
        assertEquals(6, world.current().of(Id.of("late")).orElseThrow().size());
    }

    @Test
    void whenEveryPublishedGroupIsFullItIsSaidByItsName() {
        world = World.school(12, 2);
        world.form();
        publish();
        world.silent("late", World.MOULIN, "maths");
        Failure.Conflict refused =
                assertThrows(Failure.Conflict.class, () -> repair().propose(World.CAMPAIGN, World.NADIA));
        assertEquals("groups.obstacle.no-place-left", refused.key());
        assertEquals(2, world.current().groups().size());
    }

    @Test
    void aDraftIsMendedAsADraftAndWhatAHandMovedStays() {
        world.form();
        publish();
        Pen pen = new Pen(world.store, world.plans, world.rolls, world.clock);
        Id moved = member("G");
        Id to = world.current().labelled("H").orElseThrow().id();
        new MoveTeacher(pen).move(World.CAMPAIGN, 1, World.NADIA, moved, to, "Préparent le brevet");
        absent(member("A"));
        Proposal done = repair().apply(World.CAMPAIGN, 2, World.NADIA);
        assertFalse(done.publishes());
        assertEquals(List.of(), told);
        assertEquals(to, world.current().of(moved).orElseThrow().id());
        assertThrows(Failure.Conflict.class, () -> repair().apply(World.CAMPAIGN, 2, World.NADIA));
    }

    @Test
    void twoAbsencesOfSixtyMoveAtMostTwoTeachers() {
        Random random = new Random(12);
        for (int round = 0; round < 4; round++) {
            world = World.school(60, 9);
            world.form();
            publish();
            List<Id> everybody = world.current().groups().stream()
                    .flatMap(group -> group.members().stream())
                    .toList();
            absent(everybody.get(random.nextInt(30)));
            absent(everybody.get(30 + random.nextInt(30)));
            Proposal done = repair().apply(World.CAMPAIGN, 1, World.NADIA);
            assertTrue(done.moved().size() <= 2, done.moved().toString());
            assertEquals(10, done.after().groups().size());
            assertEquals(58, done.after().placed());
        }
    }
}
