package fr.essaim.groups.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Change;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.KeptPlan;
import fr.essaim.groups.forming.ExplainGroup;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditingTest {

    private static final String WHY = "Préparent le brevet ensemble";

    private final World world = World.story();
    private final Pen pen = new Pen(world.store, world.plans, world.rolls, world.clock);
    private final MoveTeacher move = new MoveTeacher(pen);
    private final SwapTeachers swap = new SwapTeachers(pen);
    private final LockGroup lock = new LockGroup(pen);
    private final UndoChange undo = new UndoChange(world.store, world.plans);

    private GroupPlan plan;

    @BeforeEach
    void form() {
        plan = world.form();
    }

    private Group labelled(String label) {
        return world.current().labelled(label).orElseThrow();
    }

    private GroupPlan move(Id teacher, String to) {
        return move.move(
                World.CAMPAIGN,
                world.current().revision(),
                World.NADIA,
                teacher,
                labelled(to).id(),
                WHY);
    }

    private static void assertRule(String key, Runnable act) {
        assertEquals(key, assertThrows(Failure.Conflict.class, act::run).key());
    }

    @Test
    void aMoveChangesTwoGroupsAndKeepsItsReason() {
        Id moved = labelled("G").members().get(0);
        GroupPlan after = move(moved, "H");
        assertEquals(4, after.labelled("G").orElseThrow().size());
        assertTrue(after.labelled("H").orElseThrow().has(moved));
        assertEquals(44, after.placed());
        assertEquals(Change.Kind.MOVED, after.change().kind());
        assertEquals(WHY, after.change().reason());
        assertEquals(List.of("G", "H"), after.change().labels());
        assertEquals(
                "groups.why.moved",
                ExplainGroup.moves(List.of(plan, after), labelled("H"), world.roll())
                        .get(0)
                        .key());
    }

    @Test
    void aSeventhMemberIsRefusedByTheNameOfTheRule() {
        Id moved = labelled("G").members().get(0);
        assertRule("groups.rule.six", () -> move(moved, "F"));
        assertEquals(plan, world.current());
    }

    @Test
    void aGroupOfAnotherSchoolIsRefused() {
        Id moved = labelled("A").members().get(0);
        assertRule("groups.rule.school", () -> move(moved, "H"));
    }

    @Test
    void aLockedGroupIsLeftAlone() {
        lock.lock(World.CAMPAIGN, 1, World.NADIA, labelled("H").id(), true);
        assertTrue(labelled("H").locked());
        assertRule("groups.rule.locked", () -> move(labelled("G").members().get(0), "H"));
        lock.lock(World.CAMPAIGN, 2, World.NADIA, labelled("H").id(), false);
        assertFalse(labelled("H").locked());
    }

    @Test
    void withoutAReasonNothingMoves() {
        Id moved = labelled("G").members().get(0);
        Id to = labelled("H").id();
        assertThrows(Failure.Invalid.class, () -> move.move(World.CAMPAIGN, 1, World.NADIA, moved, to, "  "));
        assertThrows(
                Failure.Invalid.class, () -> move.move(World.CAMPAIGN, 1, World.NADIA, moved, to, "x".repeat(201)));
        assertEquals(plan, world.current());
    }

    @Test
    void whoLookedAtAnOldPlanIsTold() {
        Id moved = labelled("G").members().get(0);
        Id to = labelled("H").id();
        move(labelled("G").members().get(1), "H");
        assertRule("groups.plan-changed-meanwhile", () -> move.move(World.CAMPAIGN, 1, World.NADIA, moved, to, WHY));
    }

    @Test
    void aSwapChangesFullGroupsToo() {
        Id one = labelled("A").members().get(0);
        Id other = labelled("B").members().get(0);
        GroupPlan after = swap.swap(World.CAMPAIGN, 1, World.NADIA, one, other, WHY);
        assertTrue(after.labelled("B").orElseThrow().has(one));
        assertTrue(after.labelled("A").orElseThrow().has(other));
        assertEquals(6, after.labelled("A").orElseThrow().size());
        Id parks = labelled("H").members().get(0);
        assertRule("groups.rule.school", () -> swap.swap(World.CAMPAIGN, 2, World.NADIA, one, parks, WHY));
    }

    @Test
    void undoRestoresExactlyAndRedoDoesItAgain() {
        GroupPlan after = move(labelled("G").members().get(0), "H");
        assertEquals(after, undo.undo(World.CAMPAIGN));
        assertEquals(plan, world.current());
        assertEquals(after, undo.redo(World.CAMPAIGN));
        assertEquals(after, world.current());
        assertRule("groups.nothing-to-redo", () -> undo.redo(World.CAMPAIGN));
        undo.undo(World.CAMPAIGN);
        assertRule("groups.nothing-to-undo", () -> undo.undo(World.CAMPAIGN));
    }

    @Test
    void whatIfTellsWhatTheMoveThenCosts() {
        Teacher teacher = world.roll().get(labelled("G").members().get(0)).teacher();
        List<WhatIf.Option> moves = new WhatIf(plan, world.roll()).moves(teacher);
        assertEquals(7, moves.size());
        assertEquals("H", moves.get(0).to().label());
        assertTrue(moves.get(1).refused().isPresent());
        GroupPlan after = move(teacher.id(), "H");
        assertEquals(moves.get(0).change(), after.cost().total() - plan.cost().total());
        List<WhatIf.Option> swaps = new WhatIf(plan, world.roll()).swaps(teacher);
        assertEquals(11, swaps.size());
        GroupPlan swapped = swap.swap(
                World.CAMPAIGN,
                2,
                World.NADIA,
                after.labelled("F").orElseThrow().members().get(0),
                after.labelled("H").orElseThrow().members().get(0),
                WHY);
        assertEquals(3, swapped.revision());
    }

    @Test
    void aPinnedTeacherStaysAtTheNextSearch() {
        Id pinned = labelled("A").members().get(2);
        PinTeacher pin = new PinTeacher(pen);
        pin.pin(World.CAMPAIGN, 1, World.NADIA, pinned, true);
        Id home = world.current().of(pinned).orElseThrow().id();
        for (int round = 0; round < 3; round++) {
            world.form();
            assertEquals(home, world.current().of(pinned).orElseThrow().id());
        }
        assertTrue(world.current().isPinned(pinned));
        pin.pin(World.CAMPAIGN, world.current().revision(), World.NADIA, pinned, false);
        assertFalse(world.current().isPinned(pinned));
    }

    @Test
    void aGroupHasANameOfItsOwn() {
        NameGroup name = new NameGroup(pen);
        Id group = labelled("A").id();
        name.name(World.CAMPAIGN, 1, World.NADIA, group, "  Les   curieux ");
        assertEquals("Les curieux", labelled("A").name());
        Id other = labelled("B").id();
        assertThrows(Failure.Invalid.class, () -> name.name(World.CAMPAIGN, 2, World.NADIA, other, "les curieux"));
        assertThrows(Failure.Invalid.class, () -> name.name(World.CAMPAIGN, 2, World.NADIA, other, "x".repeat(41)));
        lock.lock(World.CAMPAIGN, 2, World.NADIA, group, true);
        world.form();
        assertEquals("Les curieux", labelled("A").name());
    }

    @Test
    void aPlanPutAsideIsTakenUpAgainAsANewVersion() {
        KeepPlans keep = new KeepPlans(world.store, world.plans, world.ids, world.clock);
        KeptPlan kept = keep.keep(World.CAMPAIGN, World.NADIA, "Profils mêlés");
        assertThrows(Failure.Invalid.class, () -> keep.keep(World.CAMPAIGN, World.NADIA, "profils MÊLÉS"));
        move(labelled("G").members().get(0), "H");
        GroupPlan now = keep.takeUp(World.CAMPAIGN, World.NADIA, kept.id());
        assertEquals(3, now.revision());
        assertEquals(plan.groups(), now.groups());
        assertEquals(Change.Kind.RESTORED, world.current().change().kind());
        keep.drop(World.CAMPAIGN, kept.id());
        assertThrows(Failure.NotFound.class, () -> keep.takeUp(World.CAMPAIGN, World.NADIA, kept.id()));
    }

    @Test
    void theNumberOfPublishedGroupsNeverChanges() {
        KeepPlans keep = new KeepPlans(world.store, world.plans, world.ids, world.clock);
        KeptPlan kept = keep.keep(World.CAMPAIGN, World.NADIA, "à huit");
        GroupPlan fewer = plan.next(plan.groups().subList(0, 7), plan.cost(), plan.change());
        world.store.change(() -> world.plans.save(fewer));
        world.store.change(() -> world.plans.publish(World.CAMPAIGN));
        assertRule("groups.published-number", () -> keep.takeUp(World.CAMPAIGN, World.NADIA, kept.id()));
        assertRule("groups.published-number", () -> undo.undo(World.CAMPAIGN));
        assertRule("groups.published-number", () -> undo.restore(World.CAMPAIGN, 1));
    }
}
