package fr.essaim.impressions;

import static fr.essaim.impressions.ImpressionsWorld.CAMPAIGN;
import static fr.essaim.impressions.ImpressionsWorld.CLAIRE;
import static fr.essaim.impressions.ImpressionsWorld.happy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.impressions.asking.AskingJob;
import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.board.Figure;
import fr.essaim.impressions.gathered.TeamWords;
import fr.essaim.impressions.giving.Given;
import fr.essaim.impressions.giving.Visited;
import fr.essaim.impressions.verbatims.Decision;
import fr.essaim.impressions.verbatims.Verbatim;
import fr.essaim.impressions.web.FeelingsPage;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.DrawSecret;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImpressionsTest {

    private final ImpressionsWorld world = new ImpressionsWorld();

    private List<Impression> kept() {
        return world.store.read(() -> world.impressions.of(CAMPAIGN));
    }

    @Test
    void aSecondScanChangesWhatWasSaid() {
        Id workshop = world.first(CLAIRE).workshop().id();
        world.give.give(CLAIRE, workshop, When.IMMEDIATE, happy("Bien"));
        world.give.give(CLAIRE, workshop, When.IMMEDIATE, happy("Très bien"));

        assertEquals(1, kept().size());
        Impression one = kept().get(0);
        assertEquals("Très bien", one.comment());
        assertEquals(Map.of(Question.PLEASURE, 4, Question.EASE, 2), one.marks());
        assertEquals(world.day.world.named("Claire Amblard").orElseThrow().school(), one.school());
        assertTrue(one.changed().isPresent());
        assertTrue(one.quotable());
    }

    @Test
    void takingItBackLeavesNothing() {
        Id workshop = world.first(CLAIRE).workshop().id();
        world.give.give(CLAIRE, workshop, When.IMMEDIATE, happy(""));
        world.give.withdraw(CLAIRE, workshop, When.IMMEDIATE);
        world.give.withdraw(CLAIRE, workshop, When.IMMEDIATE);

        assertEquals(List.of(), kept());
    }

    @Test
    void oneSpeaksOfOnesOwnWorkshopsOnly() {
        Set<Id> mine = world.visited.all(CLAIRE).stream()
                .map(one -> one.workshop().id())
                .collect(Collectors.toSet());
        Id other = List.of("atelier-1", "atelier-2", "atelier-3", "atelier-4").stream()
                .map(Id::of)
                .filter(id -> !mine.contains(id))
                .findFirst()
                .orElseThrow();

        assertThrows(Failure.NotFound.class, () -> world.give.give(CLAIRE, other, When.IMMEDIATE, happy("")));
        assertThrows(
                Failure.NotFound.class, () -> world.give.give(Id.of("nadia-lefort"), other, When.IMMEDIATE, happy("")));
        assertEquals(List.of(), kept());
    }

    @Test
    void nothingAtAllOrWrongNumbersAreNamed() {
        Id workshop = world.first(CLAIRE).workshop().id();
        Given nothing = new Given(Map.of(), " ", false);
        Given wrong = new Given(Map.of(Question.GROUP, 5), "x".repeat(1001), false);

        assertThrows(Failure.Invalid.class, () -> world.give.give(CLAIRE, workshop, When.IMMEDIATE, nothing));
        Failure.Invalid both =
                assertThrows(Failure.Invalid.class, () -> world.give.give(CLAIRE, workshop, When.IMMEDIATE, wrong));
        assertEquals(
                List.of("group", "mot"),
                both.violations().stream().map(one -> one.field()).toList());
    }

    @Test
    void theSignOfARoomLeadsToWhatWasJustSeenThere() {
        Visited second = world.visited.all(CLAIRE).get(1);
        Visited found =
                world.visited.inRoom(CLAIRE, CAMPAIGN, second.session().room()).orElseThrow();

        assertEquals(second.session().room(), found.session().room());
        assertTrue(world.visited.inRoom(CLAIRE, CAMPAIGN, Id.of("cantine")).isEmpty());
    }

    /** What nobody has seen cannot have pleased: the counts would begin with guesses. */
    @Test
    void nothingIsSaidOfADayToCome() {
        ImpressionsWorld eve = new ImpressionsWorld(LocalDateTime.of(2026, 3, 11, 23, 59));
        Id workshop = eve.first(CLAIRE).workshop().id();
        Failure.Conflict refused =
                assertThrows(Failure.Conflict.class, () -> eve.give.give(CLAIRE, workshop, When.IMMEDIATE, happy("")));
        assertEquals("impressions.not-begun", refused.key());
        ImpressionsWorld morning = new ImpressionsWorld(LocalDateTime.of(2026, 3, 12, 0, 1));
        morning.give.give(CLAIRE, morning.first(CLAIRE).workshop().id(), When.IMMEDIATE, happy(""));
    }

    @Test
    void theSameQuestionsComeOnceDaysLaterAndOnceAgainToThoseMissing() {
        Id workshop = world.first(CLAIRE).workshop().id();
        assertThrows(Failure.Conflict.class, () -> world.give.give(CLAIRE, workshop, When.DELAYED, happy("")));

        assertEquals(44, world.askLater.now(CAMPAIGN));
        assertEquals(0, world.askLater.now(CAMPAIGN));
        world.give.give(CLAIRE, workshop, When.DELAYED, happy(""));
        assertEquals(43, world.askLater.remind(CAMPAIGN));
        assertEquals(0, world.askLater.remind(CAMPAIGN));

        List<Id> reminded = world.raised.stream()
                .map(NoticeWanted.class::cast)
                .filter(notice -> notice.key().contains("reminded"))
                .map(NoticeWanted::person)
                .toList();
        assertFalse(reminded.contains(CLAIRE), "she has answered");
        assertThrows(Failure.Conflict.class, () -> world.askLater.after(CAMPAIGN, 3, Shown.ANYTHING));
    }

    @Test
    void theJobAsksAfterSevenDaysAndTellsBeforehandHowMany() {
        ImpressionsWorld early = new ImpressionsWorld(LocalDateTime.of(2026, 3, 18, 8, 0));
        assertEquals(List.of(), new AskingJob(early.askLater).run());

        ImpressionsWorld late = new ImpressionsWorld(LocalDateTime.of(2026, 3, 19, 8, 0));
        AskingJob job = new AskingJob(late.askLater);
        assertEquals(44, job.dryRun().orElseThrow().get(0).count());
        assertEquals(List.of(), late.raised, "a dry run tells nobody");
        assertEquals(44, job.run().get(0).count());
        assertEquals(List.of(), job.run());

        late.store.change(() -> late.askings.save(
                late.askings.of(CAMPAIGN).asked(late.clock.instant().minusSeconds(5 * 86_400))));
        assertEquals(44, job.run().get(0).count(), "the reminder");
        assertEquals(List.of(), job.run());
    }

    /** Before the day there is nothing to look back at: no button, but from when on there will be one. */
    @Test
    void nobodyIsAskedAgainBeforeTheDayAndThePageSaysFromWhenOn() {
        ImpressionsWorld before = new ImpressionsWorld(LocalDateTime.of(2026, 3, 11, 18, 0));
        assertThrows(Failure.Conflict.class, () -> before.askLater.now(CAMPAIGN));
        String early = board(before);
        assertTrue(early.contains("deviendra possible le jour des ateliers, jeudi 12 mars 2026"), early);
        assertFalse(early.contains("/ressentis/demander"), early);
        String then = board(world);
        assertTrue(then.contains("/ressentis/demander") && !then.contains("deviendra possible"), then);
    }

    private static String board(ImpressionsWorld at) {
        Viewer nadia = new Viewer(
                Optional.of(Id.of("nadia-lefort")),
                "Nadia Lefort",
                List.of(Grant.inCampaign(Role.PROJECT_TEAM, CAMPAIGN, "0990001N")));
        Visit visit = PagesInTests.visit(nadia, Language.FR);
        FeelingsPage page = new FeelingsPage(at.store, at.feelings, at.askings, at.askLater, visit);
        return new PagesInTests().render(visit, page.show(CAMPAIGN, "pleasure"));
    }

    @Test
    void anotherDelayIsKept() {
        assertThrows(Failure.Invalid.class, () -> world.askLater.after(CAMPAIGN, 0, Shown.ANYTHING));
        world.askLater.after(CAMPAIGN, 21, Shown.ANYTHING);
        assertEquals(21, world.store.read(() -> world.askings.of(CAMPAIGN)).days());
    }

    @Test
    void theBoardCountsAndKeepsSmallCellsBack() {
        List<Id> teachers = world.teachers();
        for (Id teacher : teachers.subList(0, 4)) {
            world.give.give(teacher, world.first(teacher).workshop().id(), When.IMMEDIATE, happy(""));
        }
        assertTrue(world.feelings.board(CAMPAIGN).isTooFew(When.IMMEDIATE));
        assertFalse(all(world.feelings.board(CAMPAIGN), Question.PLEASURE).shown(), "four are too few to be counted");

        for (Id teacher : teachers) {
            world.give.give(teacher, world.first(teacher).workshop().id(), When.IMMEDIATE, happy(""));
        }
        FeelingsBoard board = world.feelings.board(CAMPAIGN);
        assertEquals(new Figure(true, 44, 44), all(board, Question.PLEASURE));
        assertEquals(new Figure(true, 44, 0), all(board, Question.EASE));
        assertEquals(new Figure(true, 0, 0), all(board, Question.GROUP), "nobody answered that one");
        assertEquals(44, board.expected());
    }

    private static Figure all(FeelingsBoard board, Question question) {
        return board.of(When.IMMEDIATE, question).all();
    }

    @Test
    void commentsAreScreenedAndAPersonDecides() {
        List<Id> teachers = world.teachers();
        String named = "Merci à Lucas, et à claire aussi. Mme Dupont était là, écrire à x@y.fr";
        world.give.give(teachers.get(0), world.first(teachers.get(0)).workshop().id(), When.IMMEDIATE, happy(named));
        for (Id teacher : teachers.subList(1, 4)) {
            world.give.give(teacher, world.first(teacher).workshop().id(), When.IMMEDIATE, happy(""));
        }
        assertEquals(List.of(), world.verbatims.all(CAMPAIGN), "four people are too few to read any");

        Id fifth = teachers.get(4);
        world.give.give(fifth, world.first(fifth).workshop().id(), When.IMMEDIATE, happy("Rien à redire"));
        List<Verbatim> all = world.verbatims.all(CAMPAIGN);
        assertEquals(2, all.size());
        Verbatim suspect =
                all.stream().filter(one -> one.text().equals(named)).findFirst().orElseThrow();
        assertEquals(List.of("x@y.fr", "Dupont", "Lucas"), suspect.suspects());
        Verbatim clean =
                all.stream().filter(one -> !one.equals(suspect)).findFirst().orElseThrow();
        assertEquals(List.of(), clean.suspects());
        assertEquals(List.of(), world.verbatims.shared(CAMPAIGN), "nothing before a person has looked");

        world.decide.decide(CAMPAIGN, clean.id(), clean.text(), Decision.SHARED);
        world.decide.decide(CAMPAIGN, suspect.id(), suspect.text(), Decision.KEPT_BACK);
        assertEquals(1, world.verbatims.shared(CAMPAIGN).size());

        world.give.give(fifth, world.first(fifth).workshop().id(), When.IMMEDIATE, happy("Sauf Karim"));
        assertEquals(List.of(), world.verbatims.shared(CAMPAIGN), "other words are looked at anew");
        assertThrows(
                Failure.Conflict.class, () -> world.decide.decide(CAMPAIGN, clean.id(), clean.text(), Decision.SHARED));
    }

    @Test
    void whatTheTeamHearsAndSaysIsKept() {
        Id note = world.gather
                .note(CAMPAIGN, CLAIRE, "On en parle encore à la machine à café")
                .id();
        world.gather.say(CAMPAIGN, new TeamWords("Contents", "Deux groupes continuent"), Shown.ANYTHING);

        assertEquals(1, world.store.read(() -> world.gathered.notes(CAMPAIGN)).size());
        assertEquals(
                new TeamWords("Contents", "Deux groupes continuent"),
                world.store.read(() -> world.gathered.words(CAMPAIGN)));
        Shown before = Shown.of(TeamWords.NONE);
        assertThrows(
                Failure.Conflict.class,
                () -> world.gather.say(CAMPAIGN, new TeamWords("Autre", ""), before),
                "another tab had said something");
        world.gather.forget(CAMPAIGN, note);
        assertEquals(List.of(), world.store.read(() -> world.gathered.notes(CAMPAIGN)));
        assertThrows(Failure.Invalid.class, () -> world.gather.note(CAMPAIGN, CLAIRE, " "));
    }

    private void choose(Session session, boolean announced) {
        Instant now = world.clock.instant();
        FreeChoice choice = new FreeChoice(
                CAMPAIGN,
                session.slot(),
                new DrawSecret(1, "sel"),
                now,
                now,
                Optional.of(now),
                announced ? Optional.of(now) : Optional.empty(),
                List.of(new ChoiceSession(
                        session.id(), session.workshop(), Optional.of(session.room()), 12, 0, 0, true, 12)));
        world.store.change(() ->
                world.books.save(ChoiceBook.of(choice).with(Chooser.of(CLAIRE).in(session.id(), true))));
    }

    @Test
    void theFreelyChosenWorkshopIsAskedAboutOnceItIsAnnounced() {
        List<Id> mine = world.visited.all(CLAIRE).stream()
                .map(one -> one.workshop().id())
                .toList();
        List<Session> free = world.store.read(() -> world.day.plans.of(CAMPAIGN)).stream()
                .filter(session -> session.groups().isEmpty())
                .toList();
        Session other = free.stream()
                .filter(session -> !mine.contains(session.workshop()))
                .findFirst()
                .orElseThrow();
        choose(other, false);
        assertEquals(mine.size(), world.visited.all(CLAIRE).size());
        choose(other, true);
        assertEquals(mine.size() + 1, world.visited.all(CLAIRE).size());
        world.give.give(CLAIRE, other.workshop(), When.IMMEDIATE, happy("Choisi, et bien choisi"));
        assertEquals(
                other.id(),
                world.visited
                        .inRoom(CLAIRE, CAMPAIGN, other.room())
                        .orElseThrow()
                        .session()
                        .id());

        Session again = free.stream()
                .filter(session -> mine.contains(session.workshop()))
                .findFirst()
                .orElseThrow();
        choose(again, true);
        assertEquals(mine.size(), world.visited.all(CLAIRE).size(), "a workshop seen twice is asked about once");
    }
}
