package fr.essaim.groups.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.editing.MoveTeacher;
import fr.essaim.groups.editing.Pen;
import fr.essaim.groups.editing.SwapTeachers;
import fr.essaim.groups.forming.Appraiser;
import fr.essaim.groups.forming.Feasibility;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetConditionsTest {

    private static final Set<String> BOTH = Set.of(World.MOULIN, World.PARKS);
    private static final String WHY = "Projet théâtre";

    private final World world = World.story();
    private final SetConditions set =
            new SetConditions(world.store, world.campaigns, world.rosters, world.conditions, world.clock);

    private Conditions kept() {
        return world.store.read(() -> world.conditions.of(World.CAMPAIGN));
    }

    private Id member(String label, int seat) {
        return world.current().labelled(label).orElseThrow().members().get(seat);
    }

    private void ask(Pair.Kind kind, Id one, Id other) {
        set.pair(World.CAMPAIGN, BOTH, World.NADIA, kind, one, other, WHY);
    }

    @Test
    void whatIsAskedIsKeptOnceWithItsReasonAndCanBeTakenBack() {
        world.form();
        Id one = member("A", 0);
        Id other = member("B", 0);
        ask(Pair.Kind.APART, one, other);
        ask(Pair.Kind.APART, other, one);
        assertEquals(1, kept().pairs().size());
        assertEquals(WHY, kept().pairs().get(0).reason());
        assertEquals(List.of(other), kept().partners(Pair.Kind.APART, one));
        set.release(World.CAMPAIGN, BOTH, Pair.Kind.APART, other, one);
        assertEquals(Conditions.NONE, kept());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        world.form();
        Id one = member("A", 0);
        Id other = member("B", 0);
        assertThrows(Failure.Invalid.class, () -> ask(Pair.Kind.APART, one, one));
        assertThrows(
                Failure.Invalid.class,
                () -> set.pair(World.CAMPAIGN, BOTH, World.NADIA, Pair.Kind.APART, one, other, " "));
        ask(Pair.Kind.TOGETHER, one, other);
        assertThrows(Failure.Invalid.class, () -> ask(Pair.Kind.APART, one, other));
        assertThrows(
                Failure.NotFound.class,
                () -> set.pair(World.CAMPAIGN, Set.of(World.PARKS), World.NADIA, Pair.Kind.MET, one, other, ""));
    }

    @Test
    void theNextSearchBringsTogetherAndKeepsApart() {
        world.form();
        Id together = member("A", 0);
        Id with = member("B", 0);
        Id apart = member("C", 0);
        Id from = member("C", 1);
        ask(Pair.Kind.TOGETHER, together, with);
        ask(Pair.Kind.APART, apart, from);
        assertEquals(
                2,
                new Appraiser(world.roll(), world.current().search())
                        .broken(world.current())
                        .size());
        GroupPlan plan = world.form();
        assertEquals(plan.of(together), plan.of(with));
        assertNotEquals(plan.of(apart), plan.of(from));
        assertEquals(List.of(), new Appraiser(world.roll(), plan.search()).broken(plan));
    }

    @Test
    void aHandIsRefusedByTheNameOfTheWish() {
        GroupPlan plan = world.form();
        Pen pen = new Pen(world.store, world.plans, world.rolls, world.clock);
        Id moved = member("G", 0);
        Group to = plan.labelled("H").orElseThrow();
        ask(Pair.Kind.APART, moved, to.members().get(0));
        Failure.Conflict apart = assertThrows(Failure.Conflict.class, () -> new MoveTeacher(pen)
                .move(World.CAMPAIGN, 1, World.NADIA, moved, to.id(), WHY));
        assertEquals("groups.rule.apart", apart.key());
        new SwapTeachers(pen)
                .swap(World.CAMPAIGN, 1, World.NADIA, moved, to.members().get(0), WHY);
        ask(Pair.Kind.TOGETHER, member("A", 0), member("A", 1));
        Failure.Conflict together = assertThrows(Failure.Conflict.class, () -> new SwapTeachers(pen)
                .swap(World.CAMPAIGN, 2, World.NADIA, member("A", 0), member("B", 0), WHY));
        assertEquals("groups.rule.together", together.key());
    }

    @Test
    void whatNoPlanCanSatisfyIsNamedBeforeSearching() {
        GroupPlan plan = world.form();
        for (int k = 0; k < 6; k++) {
            ask(Pair.Kind.TOGETHER, member("A", k), k < 5 ? member("A", k + 1) : member("B", 0));
        }
        Feasibility seen = Feasibility.of(world.roll(), plan, false);
        assertEquals("groups.obstacle.together-too-many", seen.blocking().get(0).key());
        assertEquals("groups.shortage", seen.known().get(0).key());
        Failure.Conflict refused = assertThrows(Failure.Conflict.class, world::form);
        assertEquals("groups.obstacle.together-too-many", refused.key());
        assertEquals(plan, world.current());
    }

    @Test
    void tooFewCommonSlotsAreNamedAndOtherwiseRespected() {
        world.form();
        Id morning = member("A", 0);
        Id later = member("A", 1);
        set.miss(World.CAMPAIGN, BOTH, morning, Set.of(1, 9));
        set.miss(World.CAMPAIGN, BOTH, later, Set.of(2));
        assertEquals(Set.of(1), kept().missedBy(morning));
        GroupPlan plan = world.formGroups.form(
                World.CAMPAIGN,
                World.NADIA,
                world.formGroups.next(World.CAMPAIGN).sharing(1));
        assertNotEquals(plan.of(morning), plan.of(later));
        Feasibility both = Feasibility.of(world.roll(), plan.search().sharing(2));
        assertTrue(both.blocking().stream().allMatch(one -> one.key().equals("groups.obstacle.too-few-slots")));
        assertEquals(2, both.blocking().size());
        set.miss(World.CAMPAIGN, BOTH, morning, Set.of());
        assertEquals(Set.of(), kept().missedBy(morning));
    }

    @Test
    void lastYearsGroupsAreReadAsPeopleKeepThem() {
        world.form();
        var one = world.roll().get(member("A", 0)).teacher();
        var two = world.roll().get(member("B", 0)).teacher();
        var three = world.roll().get(member("C", 0)).teacher();
        String text = "Groupe A : " + one.name().toUpperCase() + ", " + two.lastName() + " " + two.firstName() + "; "
                + three.email() + "\n\n";
        assertEquals(3, set.met(World.CAMPAIGN, BOTH, World.NADIA, text));
        assertEquals(0, set.met(World.CAMPAIGN, BOTH, World.NADIA, text));
        assertEquals(3, world.roll().met().size());
        Failure.Invalid wrong = assertThrows(
                Failure.Invalid.class,
                () -> set.met(World.CAMPAIGN, BOTH, World.NADIA, one.name() + "\nPersonne Inconnue"));
        assertEquals(List.of(2, "Personne Inconnue"), wrong.violations().get(0).arguments());
        GroupPlan apart = world.formGroups.form(World.CAMPAIGN, World.NADIA, world.formGroups.next(World.CAMPAIGN));
        assertNotEquals(apart.of(one.id()), apart.of(two.id()));
    }
}
