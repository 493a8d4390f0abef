package fr.essaim.pathways.choice;

import static fr.essaim.pathways.choice.ChoiceWorld.CAMPAIGN;
import static fr.essaim.pathways.choice.ChoiceWorld.MOULIN;
import static fr.essaim.pathways.choice.ChoiceWorld.NADIA;
import static fr.essaim.pathways.choice.ChoiceWorld.PARKS;
import static fr.essaim.pathways.choice.ChoiceWorld.session;
import static fr.essaim.pathways.choice.ChoiceWorld.teacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.groups.Group;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.solver.Dice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Set<String> BOTH = Set.of(MOULIN, PARKS);

    /** Six teachers, one place a session but the last: all ask A1, then A3, then A2. */
    private static ChoiceWorld chain() {
        ChoiceWorld world = ChoiceWorld.of(6, 12).opened();
        world.offer.bound(CAMPAIGN, NADIA, session(1), 0, 1, Shown.ANYTHING);
        world.offer.bound(CAMPAIGN, NADIA, session(3), 0, 1, Shown.ANYTHING);
        world.offer.bound(CAMPAIGN, NADIA, session(2), 0, 1, Shown.ANYTHING);
        for (int t = 0; t < 6; t++) {
            world.wish(t, 1, 3, 2);
        }
        world.closed();
        world.raised.clear();
        return world;
    }

    @Test
    void aFreedPlaceGoesDownTheChainAndEachPersonIsToldOnce() {
        ChoiceWorld world = chain();
        Id first = world.book().in(session(1)).get(0);
        List<Id> waiting = world.waiting(1);
        Id second = world.book().in(session(3)).get(0);
        Id third = world.book().in(session(2)).get(0);
        assertEquals(second, waiting.get(0));
        world.keep.leave(CAMPAIGN, first);
        assertTrue(world.book().chooser(second).isIn(session(1)));
        assertTrue(world.book().chooser(third).isIn(session(3)));
        assertEquals(1, world.book().in(session(2)).size());
        assertEquals(waiting.subList(1, 5), world.waiting(1));
        List<Id> told = world.notices().stream().map(one -> one.person()).toList();
        assertEquals(told.stream().distinct().toList(), told);
        assertFalse(told.contains(first), "who gives a place up knows it");
        assertEquals(4, world.changes().size());
    }

    @Test
    void aLargerSessionTakesInWhoWaitsAndASmallerOneSendsNobodyAway() {
        ChoiceWorld world = chain();
        List<Id> waiting = world.waiting(1);
        world.offer.bound(CAMPAIGN, NADIA, session(1), 0, 3, Shown.ANYTHING);
        assertEquals(3, world.book().in(session(1)).size());
        assertTrue(world.book().chooser(waiting.get(0)).isIn(session(1)));
        assertTrue(world.book().chooser(waiting.get(1)).isIn(session(1)));
        assertThrows(Failure.Invalid.class, () -> world.offer.bound(CAMPAIGN, NADIA, session(1), 0, 2, Shown.ANYTHING));
    }

    @Test
    void lateComersTakeFreePlacesFirstComeAndQueueBehindTheDraw() {
        ChoiceWorld world = chain();
        Id late = teacher(6);
        world.groups.add(new Group(Id.of("late"), CAMPAIGN, "Z", "", List.of(late), List.of(), false));
        assertThrows(Failure.Conflict.class, () -> world.keep.take(CAMPAIGN, late, session(1)));
        world.keep.await(CAMPAIGN, late, session(1));
        world.keep.await(CAMPAIGN, late, session(1));
        assertEquals(6, Queues.of(world.book()).number(world.book(), session(1), late));
        world.keep.take(CAMPAIGN, late, session(4));
        world.keep.take(CAMPAIGN, late, session(4));
        assertTrue(world.book().chooser(late).isIn(session(4)));
        assertEquals(1, world.changes().size());
        world.keep.stopWaiting(CAMPAIGN, late);
        assertEquals(0, Queues.of(world.book()).number(world.book(), session(1), late));
    }

    @Test
    void whoTakesALesserWishStaysThereAlthoughTheBetterOneIsFree() {
        ChoiceWorld world = ChoiceWorld.of(6, 12).opened();
        world.wish(0, 1, 3);
        world.closed();
        world.keep.take(CAMPAIGN, teacher(0), session(3));
        assertTrue(world.book().chooser(teacher(0)).isIn(session(3)));
        world.keep.take(CAMPAIGN, teacher(0), session(4));
        assertTrue(world.book().chooser(teacher(0)).isIn(session(4)));
    }

    @Test
    void nothingMovesOnceTheSlotHasBegun() {
        ChoiceWorld world = chain();
        world.pass(Duration.ofDays(20));
        assertThrows(Failure.Conflict.class, () -> world.keep.take(CAMPAIGN, teacher(0), session(4)));
        assertThrows(Failure.Conflict.class, () -> world.keep.leave(CAMPAIGN, teacher(0)));
        assertTrue(world.own(teacher(0)).begun());
    }

    @Test
    void twoWhoAgreeSwapAndAnOfferWithoutGroundIsGone() {
        ChoiceWorld world = chain();
        Id one = world.book().in(session(3)).get(0);
        Id other = world.book().in(session(1)).get(0);
        Id third = world.book().in(session(2)).get(0);
        world.swaps.offer(CAMPAIGN, one, session(1));
        world.swaps.offer(CAMPAIGN, one, session(1));
        assertEquals(1, world.own(one).offered().size());
        assertEquals(
                List.of(other),
                world.notices().stream().map(note -> note.person()).toList());
        var asked = world.own(other).asked();
        assertEquals(1, asked.size());
        assertTrue(asked.get(0).name().startsWith("Prénom"));
        assertEquals(List.of(), world.own(third).asked());
        Id offer = asked.get(0).id();
        assertThrows(Failure.Conflict.class, () -> world.swaps.accept(CAMPAIGN, third, offer));
        world.swaps.accept(CAMPAIGN, other, offer);
        assertTrue(world.book().chooser(one).isIn(session(1)));
        assertTrue(world.book().chooser(other).isIn(session(3)));
        assertThrows(Failure.Conflict.class, () -> world.swaps.accept(CAMPAIGN, other, offer));
        assertEquals(2, world.changes().size());
        assertEquals(0, Queues.of(world.book()).number(world.book(), session(1), other));
        world.swaps.offer(CAMPAIGN, other, session(1));
        world.keep.leave(CAMPAIGN, other);
        assertEquals(List.of(), world.book().openSwaps());
    }

    @Test
    void aColleagueAskedByNameAnswersAloneAndCountsStay() {
        ChoiceWorld world = ChoiceWorld.of(6, 3).opened();
        IntStream.range(0, 6).forEach(t -> world.wish(t, 1, 3));
        world.closed();
        world.raised.clear();
        Id one = world.book().in(session(3)).get(0);
        List<Id> there = world.book().in(session(1));
        Id other = there.get(0);
        world.swaps.ask(CAMPAIGN, one, session(1), other);
        assertEquals(
                List.of(other),
                world.notices().stream().map(note -> note.person()).toList());
        assertEquals(List.of(), world.own(there.get(1)).asked());
        var asked = world.own(other).asked().get(0);
        assertTrue(asked.name().contains("Nom"), "who asks somebody by name gives the own");
        assertTrue(world.own(one).offered().get(0).colleague().contains("Nom"));
        assertThrows(Failure.Conflict.class, () -> world.swaps.accept(CAMPAIGN, there.get(1), asked.id()));
        world.swaps.accept(CAMPAIGN, other, asked.id());
        assertTrue(world.book().chooser(one).isIn(session(1)));
        assertTrue(world.book().chooser(other).isIn(session(3)));
        assertEquals(3, world.book().in(session(1)).size());
        assertEquals(3, world.book().in(session(3)).size());
    }

    @Test
    void aColleagueWhoRefusesEndsItAndTheAskerIsTold() {
        ChoiceWorld world = chain();
        Id one = world.book().in(session(3)).get(0);
        Id other = world.book().in(session(1)).get(0);
        world.swaps.ask(CAMPAIGN, one, session(1), other);
        world.raised.clear();
        world.swaps.decline(CAMPAIGN, other, world.own(other).asked().get(0).id());
        assertEquals(List.of(), world.book().openSwaps());
        assertEquals(
                List.of(one),
                world.notices().stream().map(note -> note.person()).toList());
        assertEquals("choice.told-refused", world.notices().get(0).title().key());
    }

    @Test
    void askingTellsNobodyWhereAColleagueIsAndOtherSchoolsKeepTheirNames() {
        ChoiceWorld world = ChoiceWorld.of(12, 12).opened();
        world.closed();
        Id one = teacher(0);
        Id held = world.book().chooser(one).place().orElseThrow();
        Id wanted = session(held.equals(session(1)) ? 2 : 1);
        Id elsewhere = world.own(one).colleagues().stream()
                .map(teacher -> teacher.id())
                .filter(id -> !world.book().chooser(id).isIn(wanted))
                .findFirst()
                .orElseThrow();
        world.raised.clear();
        world.swaps.ask(CAMPAIGN, one, wanted, elsewhere);
        assertEquals(List.of(), world.notices());
        assertEquals(List.of(), world.own(elsewhere).asked());
        assertEquals(1, world.own(one).offered().size(), "it looks the same to the asker");
        Id stranger = teacher(8);
        assertTrue(world.own(one).colleagues().stream()
                .noneMatch(known -> known.id().equals(stranger)));
        assertThrows(Failure.NotFound.class, () -> world.swaps.ask(CAMPAIGN, one, wanted, stranger));
        Id inGroup = teacher(2);
        assertTrue(
                world.own(one).colleagues().stream()
                        .anyMatch(known -> known.id().equals(inGroup)),
                "of another school, in the same group");
    }

    @Test
    void anOfferCanBeDeclinedAndWithdrawn() {
        ChoiceWorld world = chain();
        Id one = world.book().in(session(3)).get(0);
        Id other = world.book().in(session(1)).get(0);
        world.swaps.offer(CAMPAIGN, one, session(1));
        Id offer = world.own(other).asked().get(0).id();
        world.swaps.decline(CAMPAIGN, other, offer);
        assertEquals(List.of(), world.own(other).asked());
        assertThrows(Failure.Conflict.class, () -> world.swaps.withdraw(CAMPAIGN, other, offer));
        world.swaps.withdraw(CAMPAIGN, one, offer);
        assertThrows(Failure.Conflict.class, () -> world.swaps.accept(CAMPAIGN, other, offer));
        assertEquals(List.of(), world.changes());
    }

    @Test
    void theTeamPlacesWithAReasonAndTakesItBackExactly() {
        ChoiceWorld world = chain();
        Id first = world.book().in(session(1)).get(0);
        ChoiceBook before = world.book();
        assertThrows(Failure.Invalid.class, () -> world.place.place(CAMPAIGN, BOTH, NADIA, first, session(4), " "));
        Failure full = assertThrows(
                Failure.Invalid.class,
                () -> world.place.place(CAMPAIGN, BOTH, NADIA, first, session(3), "à sa demande"));
        assertEquals("kernel.invalid", full.key());
        world.place.place(CAMPAIGN, BOTH, NADIA, first, session(4), "à sa demande");
        assertTrue(world.book().chooser(first).isIn(session(4)));
        assertEquals("à sa demande", world.own(first).placed());
        assertFalse(world.book().in(session(1)).isEmpty());
        world.place.undo(CAMPAIGN, BOTH, NADIA);
        assertEquals(before.choosers(), world.book().choosers());
        assertThrows(Failure.Conflict.class, () -> world.place.undo(CAMPAIGN, BOTH, NADIA));
    }

    @Test
    void aTeamPlacesItsOwnTeachersOnly() {
        ChoiceWorld world = chain();
        assertThrows(
                Failure.NotFound.class, () -> world.place.absent(CAMPAIGN, Set.of(PARKS), NADIA, teacher(0), "malade"));
        world.place.absent(CAMPAIGN, Set.of(MOULIN), NADIA, teacher(0), "malade");
        assertTrue(world.own(teacher(0)).out());
        world.place.undo(CAMPAIGN, Set.of(MOULIN), NADIA);
        assertFalse(world.own(teacher(0)).out());
    }

    @Test
    void whoLeavesTheGroupsLeavesTheChoiceAndALostSessionIsReplaced() {
        ChoiceWorld world = chain();
        Id first = world.book().in(session(1)).get(0);
        Group group = world.groups.get(0);
        List<Id> left = new ArrayList<>(group.members());
        left.remove(first);
        world.groups.set(0, group.with(left));
        world.follow.follow(CAMPAIGN);
        assertEquals(Optional.empty(), world.book().chooser(first).place());
        assertEquals(1, world.book().in(session(1)).size());
        Id kept = world.book().in(session(1)).get(0);
        world.close.drop(CAMPAIGN, NADIA, session(1));
        assertTrue(world.book().chooser(kept).place().filter(session(4)::equals).isPresent());
        assertTrue(world.changes().size() > 3);
    }

    /** Whatever people do, in whatever order: never too many in a session, and nobody waits for a free place. */
    @Test
    void noSessionIsEverOverfullAndNoPlaceIsLeftToWhoWaits() {
        for (int seed = 0; seed < 12; seed++) {
            Dice dice = new Dice(seed);
            ChoiceWorld world = ChoiceWorld.of(20, 5).opened();
            for (int t = 0; t < 20; t++) {
                world.wish(t, 1 + dice.below(4), 1 + dice.below(4), 1 + dice.below(4));
            }
            world.closed();
            for (int step = 0; step < 40; step++) {
                Id person = teacher(dice.below(20));
                Id wanted = session(1 + dice.below(4));
                try {
                    switch (dice.below(7)) {
                        case 0 -> world.keep.leave(CAMPAIGN, person);
                        case 1 -> world.keep.take(CAMPAIGN, person, wanted);
                        case 2 -> world.keep.await(CAMPAIGN, person, wanted);
                        case 3 -> world.swaps.offer(CAMPAIGN, person, wanted);
                        case 4 -> {
                            for (Swap swap : world.book().openSwaps()) {
                                world.swaps.accept(CAMPAIGN, person, swap.id());
                            }
                        }
                        case 5 -> world.place.place(CAMPAIGN, BOTH, NADIA, person, wanted, "motif");
                        default -> world.place.undo(CAMPAIGN, BOTH, NADIA);
                    }
                } catch (Failure refused) {
                    // refused is an answer too: nothing may have changed
                }
                for (int w = 1; w <= 4; w++) {
                    String where = "seed " + seed + " step " + step + " session " + w;
                    int people = world.book().in(session(w)).size();
                    assertTrue(people <= 5, where);
                    assertTrue(people == 5 || world.waiting(w).isEmpty(), where);
                }
            }
        }
    }
}
