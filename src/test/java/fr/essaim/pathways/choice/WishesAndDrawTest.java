package fr.essaim.pathways.choice;

import static fr.essaim.pathways.choice.ChoiceWorld.CAMPAIGN;
import static fr.essaim.pathways.choice.ChoiceWorld.DEADLINE;
import static fr.essaim.pathways.choice.ChoiceWorld.MOULIN;
import static fr.essaim.pathways.choice.ChoiceWorld.NADIA;
import static fr.essaim.pathways.choice.ChoiceWorld.PARKS;
import static fr.essaim.pathways.choice.ChoiceWorld.session;
import static fr.essaim.pathways.choice.ChoiceWorld.teacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.choice.steering.CloseDueChoices;
import fr.essaim.pathways.files.DrawRecord;
import fr.essaim.solver.choice.Allotment;
import fr.essaim.solver.choice.Draw;
import fr.essaim.solver.choice.FairChoice;
import fr.essaim.solver.choice.OpenSession;
import fr.essaim.solver.choice.Wisher;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WishesAndDrawTest {

    /** 44 teachers, 15 of whom ask A1 first: the 24 of the even groups have not seen A1 and A3. */
    static ChoiceWorld story() {
        ChoiceWorld world = ChoiceWorld.of(44, 12).opened();
        int asked = 0;
        for (int t = 0; t < 44; t++) {
            boolean even = t / 6 % 2 == 0;
            if (even && asked < 15) {
                world.wish(t, 1, 3, 2);
                asked++;
            } else if (even) {
                world.wish(t, 3, 1, 4);
            } else {
                world.wish(t, t % 2 == 0 ? 2 : 4, t % 2 == 0 ? 4 : 2, 1);
            }
        }
        return world;
    }

    @Test
    void fortyOneOfFortyFourGetTheirFirstWish() {
        ChoiceBook book = story().closed();
        assertEquals(41, book.served(0));
        assertEquals(3, book.served(1));
        assertEquals(12, book.in(session(1)).size());
        assertEquals(
                44,
                book.choosers().values().stream()
                        .filter(one -> one.place().isPresent())
                        .count());
        assertTrue(book.choice().announced().isPresent());
    }

    @Test
    void whoGotTheSecondWishReadsTheNumberOnTheWaitingList() {
        ChoiceWorld world = story();
        world.closed();
        List<Id> waiting = world.waiting(1);
        assertEquals(3, waiting.size());
        for (int k = 0; k < 3; k++) {
            var own = world.own(waiting.get(k));
            assertEquals(2, own.wish());
            assertEquals("A3", own.place().orElseThrow().workshop().code());
            var wait = own.waiting().get(0);
            assertEquals(List.of(15, 12, k + 1), List.of(wait.demand(), wait.places(), wait.number()));
        }
    }

    @Test
    void wishesAreKeptInOrderUnseenFirstAndMayBeChangedUntilTheDeadline() {
        ChoiceWorld world = ChoiceWorld.of(12, 12).opened();
        world.wish(0, 2, 1, 3);
        assertEquals(
                List.of(session(1), session(3), session(2)),
                world.book().chooser(teacher(0)).wishes());
        assertEquals(
                List.of(false, false, true),
                world.own(teacher(0)).ranked().stream().map(one -> one.seen()).toList());
        world.wish(0, 3);
        assertEquals(List.of(session(3)), world.book().chooser(teacher(0)).wishes());
        world.pass(Duration.between(world.clock.instant(), DEADLINE));
        assertThrows(Failure.Conflict.class, () -> world.wish(0, 1));
        assertEquals(List.of(session(3)), world.book().chooser(teacher(0)).wishes());
    }

    @Test
    void strangersAndUnknownSessionsAreRefused() {
        ChoiceWorld world = ChoiceWorld.of(6, 12).opened();
        assertThrows(Failure.NotFound.class, () -> world.wishes.wish(CAMPAIGN, Id.of("nobody"), List.of(session(1))));
        assertThrows(Failure.NotFound.class, () -> world.wishes.wish(CAMPAIGN, teacher(0), List.of(Id.of("s1-1"))));
        assertTrue(world.own.of(CAMPAIGN, Id.of("nobody")).isEmpty());
    }

    @Test
    void theDeadlineClosesByItselfOnceAndTellsEachPersonOnce() {
        ChoiceWorld world = story();
        CloseDueChoices job = new CloseDueChoices(world.store, world.campaigns, world.books, world.ledger, world.clock);
        assertEquals(List.of(), job.run());
        world.pass(Duration.between(world.clock.instant(), DEADLINE));
        assertEquals(1, job.run().get(0).count());
        assertEquals(List.of(), job.run());
        world.ledger.ripen(CAMPAIGN);
        assertEquals(44, world.told().size());
        assertEquals(
                44,
                world.notices().stream().map(NoticeWanted::person).distinct().count());
        assertEquals(44, world.notices().size());
        assertEquals(
                story().closed().choosers().keySet(), world.book().choosers().keySet());
    }

    @Test
    void theDrawIsTheSameWheneverItIsMadeAndWasAnnouncedBefore() {
        ChoiceWorld world = story();
        String before = world.book().choice().secret().commitment(CAMPAIGN);
        ChoiceBook book = world.closed();
        assertEquals(before, book.choice().secret().commitment(CAMPAIGN));
        assertNotEquals(before, new DrawSecret(13, "sel").commitment(CAMPAIGN));
        ChoiceBook other = story().closed();
        book.choosers()
                .values()
                .forEach(one ->
                        assertEquals(one.place(), other.chooser(one.person()).place()));
        assertEquals(book, world.closed());
    }

    @Test
    void whoeverHoldsTheRecordFindsTheSameResultAndNobodyIsNamed() {
        ChoiceWorld world = story();
        assertThrows(Failure.Conflict.class, () -> DrawRecord.of(world.book(), Map.of()));
        DrawRecord record = DrawRecord.of(
                world.closed(), Map.of(Id.of("a1"), "A1", Id.of("a2"), "A2", Id.of("a3"), "A3", Id.of("a4"), "A4"));
        Allotment again = FairChoice.of(
                record.people().stream()
                        .map(one -> new Wisher(one.code(), one.wishes()))
                        .toList(),
                record.sessions().stream()
                        .map(one -> new OpenSession(one.id(), 0, one.places()))
                        .toList(),
                record.seed());
        assertEquals(44, record.people().size());
        record.people()
                .forEach(one -> assertEquals(one.session(), again.session().getOrDefault(one.code(), "")));
        List<String> codes = record.people().stream().map(DrawRecord.Line::code).toList();
        assertEquals(Draw.of(record.seed(), codes).order(), codes);
        String files = record.json() + record.csv();
        assertFalse(files.contains("Nom"), files);
        assertFalse(files.contains("t00"), files);
        assertTrue(files.contains(world.own(teacher(7)).code()));
        assertEquals(45, record.csv().split("\r\n").length);
    }

    @Test
    void theRecordStaysThatOfTheDrawWhateverComesAfter() {
        ChoiceWorld world = story();
        Map<Id, String> codes = Map.of(Id.of("a1"), "A1");
        String before = DrawRecord.of(world.closed(), codes).json();
        world.keep.leave(CAMPAIGN, world.book().in(session(1)).get(0));
        world.offer.bound(CAMPAIGN, NADIA, session(2), 0, 11, Shown.ANYTHING);
        assertEquals(before, DrawRecord.of(world.book(), codes).json());
    }

    @Test
    void aSessionUnderItsMinimumIsForAPersonToDecide() {
        ChoiceWorld world = ChoiceWorld.of(12, 12).opened();
        world.offer.bound(CAMPAIGN, NADIA, session(4), 3, 0, Shown.ANYTHING);
        for (int t = 0; t < 6; t++) {
            world.wish(t, 1, 3);
        }
        world.wish(6, 4, 2);
        for (int t = 7; t < 12; t++) {
            world.wish(t, 2);
        }
        world.closed();
        assertTrue(world.book().choice().announced().isEmpty());
        assertEquals(List.of(), world.told());
        assertTrue(world.own(teacher(6)).place().isEmpty());
        assertThrows(Failure.Conflict.class, () -> world.keep.leave(CAMPAIGN, teacher(6)));
        world.close.drop(CAMPAIGN, NADIA, session(4));
        assertTrue(world.book().choice().announced().isPresent());
        assertTrue(world.book().chooser(teacher(6)).isIn(session(2)));
        assertEquals(1, world.own(teacher(6)).wish());
        assertEquals(12, world.told().size());
    }

    @Test
    void aSmallSessionMayBeHeldAllTheSame() {
        ChoiceWorld world = ChoiceWorld.of(6, 12).opened();
        world.offer.bound(CAMPAIGN, NADIA, session(1), 3, 0, Shown.ANYTHING);
        world.wish(0, 1);
        world.closed();
        world.close.announce(CAMPAIGN, NADIA);
        world.close.announce(CAMPAIGN, NADIA);
        assertTrue(world.book().chooser(teacher(0)).isIn(session(1)));
        assertEquals(6, world.told().size());
    }

    @Test
    void openAgainItHasAnotherSeedAndTheSameWishes() {
        ChoiceWorld world = story();
        world.closed();
        world.open.again(CAMPAIGN, NADIA, DEADLINE);
        assertNotEquals(12, world.book().choice().secret().seed());
        assertEquals(
                List.of(session(1), session(3), session(2)),
                world.book().chooser(teacher(0)).wishes());
        assertTrue(world.book().chooser(teacher(0)).place().isEmpty());
        assertEquals(41, world.closed().served(0));
        world.keep.leave(CAMPAIGN, teacher(0));
        assertThrows(Failure.Conflict.class, () -> world.open.again(CAMPAIGN, NADIA, DEADLINE));
    }

    @Test
    void deadlinesAndBoundsAreChecked() {
        ChoiceWorld world = ChoiceWorld.of(6, 12);
        assertThrows(Failure.Invalid.class, () -> world.open.open(CAMPAIGN, world.clock.instant(), Shown.ANYTHING));
        assertThrows(
                Failure.Invalid.class,
                () -> world.open.open(CAMPAIGN, DEADLINE.plus(Duration.ofDays(30)), Shown.ANYTHING));
        world.opened();
        assertThrows(
                Failure.Invalid.class, () -> world.offer.bound(CAMPAIGN, NADIA, session(1), 0, 13, Shown.ANYTHING));
        assertThrows(Failure.Invalid.class, () -> world.offer.bound(CAMPAIGN, NADIA, session(1), 9, 8, Shown.ANYTHING));
        world.open.open(CAMPAIGN, DEADLINE.plusSeconds(60), Shown.ANYTHING);
        assertEquals(DEADLINE.plusSeconds(60), world.book().choice().deadline());
        assertEquals(SECRET_SEED, world.book().choice().secret().seed());
    }

    private static final long SECRET_SEED = 12;

    @Test
    void onlyThoseWithoutWishesAreRemindedAndNotTwiceADay() {
        ChoiceWorld world = ChoiceWorld.of(6, 12).opened();
        world.wish(0, 1);
        assertEquals(3, world.remind.remind(CAMPAIGN, Set.of(MOULIN), NADIA));
        assertEquals(0, world.remind.remind(CAMPAIGN, Set.of(MOULIN), NADIA));
        assertEquals(
                List.of(teacher(1), teacher(3), teacher(4)),
                world.notices().stream().map(NoticeWanted::person).toList());
        NoticeWanted reminder = world.notices().get(0);
        world.wishes.wish(CAMPAIGN, teacher(1), List.of());
        assertTrue(answered(world).isEmpty(), "no wish is no answer");
        world.wishes.wish(CAMPAIGN, teacher(1), List.of(session(1)));
        assertTrue(reminder.key().startsWith(answered(world).get(0).key()), reminder.key());
        world.wishes.wish(CAMPAIGN, teacher(1), List.of());
        world.pass(Duration.ofHours(13));
        assertEquals(5, world.remind.remind(CAMPAIGN, Set.of(MOULIN, PARKS), NADIA));
    }

    private static List<NoticeWanted.Answered> answered(ChoiceWorld world) {
        return world.raised.stream()
                .filter(NoticeWanted.Answered.class::isInstance)
                .map(NoticeWanted.Answered.class::cast)
                .filter(one -> one.person().equals(teacher(1)))
                .toList();
    }

    @Test
    void theTeamSeesCountsOfAllAndNamesOfItsOwn() {
        ChoiceWorld world = story();
        world.wishes.wish(CAMPAIGN, teacher(0), List.of());
        var team = world.team.of(CAMPAIGN, Set.of(PARKS));
        assertEquals(43, team.wished());
        assertEquals(List.of(), team.silent());
        assertEquals(14, team.teachers().size());
        assertEquals(1, world.team.of(CAMPAIGN, Set.of(MOULIN)).silent().size());
        assertEquals(List.of(), world.team.of(CAMPAIGN, Set.of()).teachers());
        assertEquals(14, team.sessions().get(0).first());
    }
}
