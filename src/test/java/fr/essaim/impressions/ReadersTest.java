package fr.essaim.impressions;

import static fr.essaim.impressions.ImpressionsWorld.CAMPAIGN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.board.Figure;
import fr.essaim.impressions.giving.Given;
import fr.essaim.impressions.quotes.ReadQuotes.Quote;
import fr.essaim.impressions.verbatims.Decision;
import fr.essaim.impressions.web.readers.AcademyFeelingsPage;
import fr.essaim.impressions.web.readers.LedFeelingsPage;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private final ImpressionsWorld world = new ImpressionsWorld();
    private final PagesInTests pages = new PagesInTests();

    private Visit as(Id person, Grant... grants) {
        return PagesInTests.visit(new Viewer(Optional.of(person), "", List.of(grants)), Language.FR);
    }

    private AcademyFeelingsPage academy(Visit visit) {
        return new AcademyFeelingsPage(world.store, world.day.world.campaigns, world.feelings, visit);
    }

    private LedFeelingsPage led(Visit visit) {
        return new LedFeelingsPage(
                world.store, world.day.workshops, world.feelings, world.readQuotes, world.chooseQuotes, visit);
    }

    private void everybodyAnswers() {
        for (Id teacher : world.teachers()) {
            world.visited
                    .all(teacher)
                    .forEach(one -> world.give.give(
                            teacher,
                            one.workshop().id(),
                            When.IMMEDIATE,
                            ImpressionsWorld.happy(teacher.equals(ImpressionsWorld.CLAIRE) ? "Très vivant" : "")));
        }
        world.verbatims
                .all(CAMPAIGN)
                .forEach(one -> world.decide.decide(CAMPAIGN, one.id(), one.text(), Decision.SHARED));
    }

    @Test
    void anInspectorReadsCountsOfHisAcademyAndNothingElse() {
        everybodyAnswers();
        Visit his = as(Id.of("paul-laurent"), Grant.everywhere(Role.ACADEMY, "Académie des Essaims"));
        String html = pages.render(his, academy(his).show(CAMPAIGN, "pleasure"));
        assertTrue(html.contains("44 sur 44"), html);
        assertTrue(html.contains("Par collège\u00a0: J’ai eu plaisir à participer"), "a chart of each school");
        assertFalse(html.contains("Très vivant"), "words are not counts");
        assertFalse(html.contains("/ressentis/mots"), "nor is there a way to them");
        assertTrue(pages.render(his, academy(his).list()).contains("/academie/ressentis/" + CAMPAIGN));

        // what a team types on its campaign opens it to nobody
        String typed =
                world.store.read(() -> world.day.world.campaigns.get(CAMPAIGN)).academy();
        Visit other = as(Id.of("somebody"), Grant.everywhere(Role.ACADEMY, typed));
        assertThrows(Failure.NotFound.class, () -> academy(other).show(CAMPAIGN, "pleasure"));
        assertFalse(pages.render(other, academy(other).list()).contains("/academie/ressentis/" + CAMPAIGN));
    }

    /** The chart by workshop and school draws what the table says, and draws nothing of what is kept back. */
    @Test
    void theChartByWorkshopAndSchoolKeepsBackWhatTheTableKeepsBack() {
        List<Id> teachers = world.teachers();
        for (Id teacher : teachers.subList(0, teachers.size() - 14)) {
            world.visited
                    .all(teacher)
                    .forEach(one ->
                            world.give.give(teacher, one.workshop().id(), When.IMMEDIATE, ImpressionsWorld.happy("")));
        }
        FeelingsBoard board = world.feelings.board(CAMPAIGN);
        Visit his = as(Id.of("paul-laurent"), Grant.everywhere(Role.ACADEMY, "Académie des Essaims"));
        String html = pages.render(his, academy(his).show(CAMPAIGN, "pleasure"));
        String chart =
                html.substring(html.indexOf("class=\"crossed\""), html.indexOf("</ol>", html.indexOf("crossed")));
        String[] cells = chart.split("<div class=\"crossed-c\">");
        int kept = 0;
        for (int cell = 1; cell < cells.length; cell++) {
            Figure figure = board.of(When.IMMEDIATE, Question.PLEASURE).at((cell - 1) / 2, (cell - 1) % 2);
            kept += figure.shown() ? 0 : 1;
            assertEquals(figure.shown(), !cells[cell].contains("class=\"bh\""), cells[cell]);
            assertEquals(
                    figure.shown() && figure.answers() > 0,
                    cells[cell].contains("de " + figure.answers()),
                    cells[cell]);
            assertEquals(!figure.shown(), cells[cell].contains("effectif &lt; 5"), cells[cell]);
        }
        assertEquals(board.workshops().size() * 2 + 1, cells.length, "each workshop by each of the two schools");
        assertTrue(kept > 0 && kept < cells.length - 1, "some are kept back and some are not: " + kept);
    }

    @Test
    void whoLedAWorkshopReadsItsCountsAndWhatMayBeQuoted() {
        Workshop workshop = world.first(ImpressionsWorld.CLAIRE).workshop();
        Visit his = as(workshop.animator());
        assertTrue(pages.render(his, led(his).show(workshop.id())).contains("Trop peu de réponses"));

        everybodyAnswers();
        String html = pages.render(his, led(his).show(workshop.id()));
        assertTrue(html.contains("100\u00a0% de"), html);
        assertTrue(html.contains("Très vivant"), "its author ticked that it may be quoted");
        assertFalse(html.contains("Amblard"));

        Visit other = as(Id.of("animateur-x"));
        assertThrows(Failure.NotFound.class, () -> led(other).show(workshop.id()));
    }

    @Test
    void whatWasNotTickedIsNotQuoted() {
        Workshop workshop = world.first(ImpressionsWorld.CLAIRE).workshop();
        everybodyAnswers();
        Impression hers = world.store
                .read(() -> world.impressions.find(CAMPAIGN, ImpressionsWorld.CLAIRE, workshop.id(), When.IMMEDIATE))
                .orElseThrow();
        world.store.change(
                () -> world.impressions.save(hers.with(hers.marks(), hers.comment(), false, world.clock.instant())));
        assertEquals(
                false,
                world.verbatims.shared(CAMPAIGN).stream()
                        .filter(one -> one.workshop().equals(workshop.id()))
                        .anyMatch(one -> one.quotable()));
        Visit his = as(workshop.animator());
        assertFalse(pages.render(his, led(his).show(workshop.id())).contains("Très vivant"));
    }

    private Id comment(Id teacher, Workshop workshop, String words, boolean quotable) {
        Id given = world.give
                .give(teacher, workshop.id(), When.IMMEDIATE, new Given(Map.of(Question.PLEASURE, 4), words, quotable))
                .id();
        world.decide.decide(CAMPAIGN, given, words, Decision.SHARED);
        return given;
    }

    @Test
    void anAnimatorShowsTwoCommentsWhoseAuthorsSaidYes() {
        Workshop workshop = world.first(ImpressionsWorld.CLAIRE).workshop();
        Id animator = workshop.animator();
        everybodyAnswers();
        List<Id> there = world.teachers().stream()
                .filter(one -> world.visited.all(one).stream()
                        .anyMatch(seen -> seen.workshop().equals(workshop)))
                .toList();
        Id one = comment(there.get(0), workshop, "Un geste à reprendre demain", true);
        Id two = comment(there.get(1), workshop, "On a essayé pour de vrai", true);
        Id three = comment(there.get(2), workshop, "Clair, et drôle", true);
        Id kept = comment(there.get(3), workshop, "Rien que pour vous", false);

        world.chooseQuotes.choose(animator, workshop.id(), one, true);
        world.chooseQuotes.choose(animator, workshop.id(), one, true);
        world.chooseQuotes.choose(animator, workshop.id(), two, true);
        assertThrows(Failure.Refused.class, () -> world.chooseQuotes.choose(animator, workshop.id(), three, true));
        assertThrows(Failure.NotFound.class, () -> world.chooseQuotes.choose(animator, workshop.id(), kept, true));
        assertThrows(
                Failure.NotFound.class,
                () -> world.chooseQuotes.choose(Id.of("animateur-x"), workshop.id(), one, false));
        assertEquals(
                Set.of("Un geste à reprendre demain", "On a essayé pour de vrai"),
                world.readQuotes.shown(animator).stream().map(Quote::text).collect(Collectors.toSet()));
        Visit his = as(animator);
        String html = pages.render(his, led(his).show(workshop.id()));
        assertEquals(2, html.split("Sur votre fiche", -1).length - 1, html);
        assertFalse(html.contains("Montrer sur ma fiche"), "two are there already");

        world.give.give(
                there.get(0),
                workshop.id(),
                When.IMMEDIATE,
                new Given(Map.of(Question.PLEASURE, 4), "Un geste à reprendre demain", false));
        world.give.give(
                there.get(1), workshop.id(), When.IMMEDIATE, new Given(Map.of(), "Autre chose, à relire", true));
        assertEquals(List.of(), world.readQuotes.shown(animator), "taken back by one author, reworded by the other");
    }
}
