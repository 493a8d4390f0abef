package fr.essaim.pathways.web.choice;

import static fr.essaim.pathways.choice.ChoiceWorld.CAMPAIGN;
import static fr.essaim.pathways.choice.ChoiceWorld.DEADLINE;
import static fr.essaim.pathways.choice.ChoiceWorld.MOULIN;
import static fr.essaim.pathways.choice.ChoiceWorld.NADIA;
import static fr.essaim.pathways.choice.ChoiceWorld.session;
import static fr.essaim.pathways.choice.ChoiceWorld.teacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Violation;
import fr.essaim.pathways.choice.ChoiceWorld;
import fr.essaim.pathways.choice.steering.OfferSessions;
import fr.essaim.pathways.choice.steering.OpenChoice;
import fr.essaim.pathways.choice.steering.ReadLedChoice;
import fr.essaim.web.Flash;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoicePagesTest {

    private final ChoiceWorld world = story();
    private final PagesInTests pages = new PagesInTests();

    /** 44 teachers, 15 of whom ask A1 first. */
    private static ChoiceWorld story() {
        ChoiceWorld world = ChoiceWorld.of(44, 12).opened();
        int asked = 0;
        for (int t = 0; t < 44; t++) {
            if (t / 6 % 2 == 0) {
                Integer[] wishes = asked++ < 15 ? new Integer[] {1, 3, 2} : new Integer[] {3, 1, 4};
                world.wish(t, wishes);
            } else {
                world.wish(t, t % 2 == 0 ? 2 : 4, t % 2 == 0 ? 4 : 2, 1);
            }
        }
        return world;
    }

    private static Viewer viewer(Role role, Id person) {
        return new Viewer(Optional.of(person), "", List.of(Grant.inCampaign(role, CAMPAIGN, MOULIN)));
    }

    private MyChoicePage page(Visit visit) {
        return new MyChoicePage(
                world.ledger, world.own, world.wishes, new PlaceGestures(world.keep, world.swaps), world.clock, visit);
    }

    private String mine(Id person, Language language) {
        Visit visit = PagesInTests.visit(viewer(Role.TEACHER, person), language);
        return pages.render(visit, page(visit).show(CAMPAIGN));
    }

    private String team(Role role, Language language) {
        Visit visit = PagesInTests.visit(viewer(role, NADIA), language);
        TeamChoicePage page = new TeamChoicePage(world.ledger, world.team, world.open, world.close, world.clock, visit);
        return pages.render(visit, page.show(CAMPAIGN, ""));
    }

    @Test
    void theListHasItsButtonsAndAPressKeepsTheOrder() {
        String html = mine(teacher(0), Language.FR);
        assertTrue(html.contains("Monter A3 Atelier 3"), html);
        assertTrue(html.contains("Vœux enregistrés"));
        assertTrue(html.contains("déjà vu avec votre groupe"));
        assertTrue(html.contains("value=\"f1,f3,f2\""));
        press("f1,f3,f2", "haut:f3", "f3,f1,f2");
        press("f3,f1,f2", "haut:f3", "f3,f1,f2");
        press("f3,f1,f2", "anything", "f3,f1,f2");
        press("f3,f1,f2", "bas:f1", "f3,f1,f2");
        press("f3,f1,f2", "retirer:f1", "f3,f2");
        press("f3,f2", "ajouter:f1", "f3,f1,f2");
        press("f3,f1,f2", "ajouter:f1", "f3,f1,f2");
    }

    /** As the page does it; afterwards the page shows the order kept. */
    private void press(String order, String gesture, String kept) {
        world.wishes.wish(CAMPAIGN, teacher(0), RankForm.of(order, gesture).after());
        assertTrue(mine(teacher(0), Language.FR).contains("value=\"" + kept + "\""), gesture);
    }

    @Test
    void whoWaitsReadsTheSentenceAndNobodyElseIsNamed() {
        world.closed();
        Id first = world.waiting(1).get(0);
        String html = mine(first, Language.FR);
        assertTrue(html.contains("15 demandes pour 12 places\u00a0; vous passez en liste d’attente n°\u00a01"), html);
        assertTrue(html.contains("Votre 2ᵉ vœu"));
        String withoutOwnSchool = html.replaceAll("(?s)<select.*?</select>", "");
        assertFalse(withoutOwnSchool.contains("Prénom"), html);
        assertTrue(mine(first, Language.EN).contains("15 requests for 12 places; you are no. 1 on the waiting list"));
    }

    @Test
    void anOfferShowsAFirstNameToThoseItIsMadeTo() {
        world.closed();
        Id one = world.book().in(session(3)).get(0);
        Id other = world.book().in(session(1)).get(0);
        world.swaps.offer(CAMPAIGN, one, session(1));
        String html = mine(other, Language.FR);
        assertTrue(html.contains("Échanger nos places"), html);
        assertTrue(html.contains("Prénom"));
        String offer = html.substring(html.indexOf("id=\"demandes\""), html.indexOf("id=\"ailleurs\""));
        assertFalse(offer.contains("Nom"), offer);
    }

    @Test
    void aColleagueIsAskedByNameFromAListOfTheOwnSchool() {
        world.closed();
        Id one = world.book().in(session(3)).stream()
                .filter(id -> !world.own(id).colleagues().isEmpty())
                .findFirst()
                .orElseThrow();
        String html = mine(one, Language.FR);
        assertTrue(html.contains("Demander à quelqu’un"), html);
        Id other = world.own(one).colleagues().stream()
                .map(known -> known.id())
                .filter(id -> world.book().chooser(id).isIn(session(1)))
                .findFirst()
                .orElseThrow();
        assertTrue(html.contains("<option value=\"" + other.value() + "\""), html);
        new PlaceGestures(world.keep, world.swaps)
                .swap(CAMPAIGN, one, "demander", session(1).value(), other.value());
        assertTrue(mine(one, Language.FR).contains("contre celle de Prénom"));
        assertTrue(mine(other, Language.FR).contains("Échanger nos places"));
    }

    private String led(Id person, String workshop) {
        Visit visit = PagesInTests.visit(viewer(Role.ANIMATOR, person), Language.FR);
        ReadLedChoice choices = new ReadLedChoice(world.store, world.workshops, world.team);
        return pages.render(visit, new LedChoicePage(world.ledger, choices, world.clock, visit).show(Id.of(workshop)));
    }

    /** How many, never who; and only of the workshop one leads. */
    @Test
    void anAnimatorCountsWhoChoseHisWorkshop() {
        var first = world.store.read(() -> world.workshops.get(Id.of("a1")));
        String open = led(first.animator(), first.id().value());
        assertTrue(open.contains("15 premiers vœux"), open);
        world.closed();
        String known = led(first.animator(), first.id().value());
        assertTrue(known.contains(world.book().in(session(1)).size() + " personnes sur 12"), known);
        assertTrue(known.contains("attend"), known);
        assertFalse(open.contains("Prénom") || known.contains("Prénom"), known);
        assertFalse(open.contains("Nom1") || known.contains("Nom1"));
        assertThrows(Failure.NotFound.class, () -> led(teacher(0), first.id().value()));
        assertThrows(Failure.NotFound.class, () -> led(first.animator(), "nowhere"));
    }

    /** The sentence of the refusal leads to the field of that session, whose details are open with what was typed. */
    @Test
    void aRefusedBoundLeadsToItsOwnField() {
        Visit visit = PagesInTests.visit(viewer(Role.PROJECT_TEAM, NADIA), Language.FR);
        TeamChoicePage page = new TeamChoicePage(world.ledger, world.team, world.open, world.close, world.clock, visit);
        Flash refused = Flash.wrong(
                new Failure.Invalid("max", "choice.bound-people", 12).violations(),
                Map.of("seance", List.of(session(2).value()), "min", List.of(""), "max", List.of("7")));
        visit.open(visit.viewer(), Language.FR, "token", refused, false, "");
        String html = pages.render(visit, page.show(CAMPAIGN, ""));
        assertTrue(html.contains("href=\"#max\""), html);
        assertTrue(html.contains("id=\"max\" name=\"max\" inputmode=\"numeric\" maxlength=\"3\" value=\"7\""), html);
        assertEquals(2, html.split("id=\"max\"", -1).length, "one such field only");
        assertTrue(html.contains("<details open>"), html);
    }

    /** Two tabs: the deadline, or the bounds of one session, were set by somebody else meanwhile. */
    @Test
    void whatSomebodyElseSetMeanwhileIsNotUndoneUnseen() {
        Visit visit = PagesInTests.visit(viewer(Role.PROJECT_TEAM, NADIA), Language.FR);
        TeamChoicePage page = new TeamChoicePage(world.ledger, world.team, world.open, world.close, world.clock, visit);
        Shown before = OpenChoice.shown(Optional.of(DEADLINE));
        Shown unopened = OpenChoice.shown(Optional.empty());
        Instant eve = DEADLINE.plusSeconds(3600);
        world.open.open(CAMPAIGN, eve, before);
        for (Shown old : List.of(before, unopened)) {
            assertThrows(Failure.Conflict.class, () -> world.open.open(CAMPAIGN, DEADLINE.minusSeconds(3600), old));
        }
        assertEquals(eve, world.book().choice().deadline());
        Flash refused = Flash.wrong(
                List.of(Violation.of("", Shown.CHANGED)),
                Map.of("vu-limite", List.of(before.mark()), "jour", List.of("2026-12-01"), "heure", List.of("10:00")));
        visit.open(visit.viewer(), Language.FR, "token", refused, false, "");
        String html = pages.render(visit, page.show(CAMPAIGN, ""));
        assertTrue(html.contains("<b class=\"typed\">18:00</b>") && html.contains("value=\"10:00\""), html);
        assertTrue(html.contains("<details open><summary>Changer la date limite"), "its fields are to be seen");
        assertFalse(html.contains("id=\"jour-entre-temps\""), "only where they differ");

        Shown seen = OfferSessions.shown(world.book().choice().get(session(1)));
        world.offer.bound(CAMPAIGN, NADIA, session(1), 3, 10, seen);
        assertThrows(Failure.Conflict.class, () -> world.offer.bound(CAMPAIGN, NADIA, session(1), 0, 11, seen));
        assertEquals(3, world.book().choice().get(session(1)).least());
        Flash bounds = Flash.wrong(
                List.of(Violation.of("", Shown.CHANGED)),
                Map.of("vu", List.of(seen.mark()), "seance", List.of("f1"), "min", List.of("3"), "max", List.of("11")));
        visit.open(visit.viewer(), Language.FR, "token", bounds, false, "");
        String again = pages.render(visit, page.show(CAMPAIGN, ""));
        assertTrue(again.contains("id=\"max-entre-temps\"") && !again.contains("id=\"min-entre-temps\""), again);
        String stands =
                OfferSessions.shown(world.book().choice().get(session(1))).mark();
        assertTrue(again.contains("name=\"vu\" value=\"" + stands + "\""), "made from what stands there now");
    }

    @Test
    void theTeamReadsTheResultAndTheHeadNoNames() {
        String open = team(Role.PROJECT_TEAM, Language.FR);
        assertTrue(open.contains("Clore maintenant et répartir"), open);
        assertTrue(open.contains(world.book().choice().secret().commitment(CAMPAIGN)));
        assertFalse(open.contains("tirage.csv"));
        world.closed();
        String closed = team(Role.PROJECT_TEAM, Language.FR);
        assertTrue(closed.contains("41 sur 44 au 1ᵉʳ vœu, 3 au 2ᵉ, 0 sans place"), closed);
        assertTrue(closed.contains("tirage.csv"));
        assertTrue(closed.contains("Prénom0 Nom0"));
        assertFalse(closed.contains("Prénom2 Nom2"), "a teacher of the other school");
        String head = team(Role.DIRECTION, Language.FR);
        assertTrue(head.contains("41 sur 44"), head);
        assertFalse(head.contains("Prénom"), head);
        assertTrue(team(Role.PROJECT_TEAM, Language.EN).contains("41 of 44 got their 1st wish"));
        assertEquals(12, world.book().in(session(1)).size());
    }
}
