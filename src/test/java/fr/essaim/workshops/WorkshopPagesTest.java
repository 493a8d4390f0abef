package fr.essaim.workshops;

import static fr.essaim.workshops.WorkshopWorld.CAMPAIGN;
import static fr.essaim.workshops.WorkshopWorld.NADIA;
import static fr.essaim.workshops.WorkshopWorld.TEACHER;
import static fr.essaim.workshops.WorkshopWorld.card;
import static fr.essaim.workshops.WorkshopWorld.malik;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Slot;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.concerns.rdf.RdfShortlists;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.workshops.typing.WorkshopCard;
import fr.essaim.workshops.web.TypingPage;
import fr.essaim.workshops.web.TypingViews;
import fr.essaim.workshops.web.WorkshopPage;
import fr.essaim.workshops.web.WorkshopViews;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkshopPagesTest {

    private final WorkshopWorld world = new WorkshopWorld();
    private final PagesInTests pages = new PagesInTests();
    private final Occurrences occurrences = workshop -> List.of(
            new Occurrence(new Slot(1, LocalTime.of(9, 0), 45, false), "Salle 104", List.of("A", "F"), 12),
            new Occurrence(new Slot(2, LocalTime.of(10, 0), 45, false), "Salle 104", List.of("C"), 12),
            new Occurrence(new Slot(3, LocalTime.of(11, 0), 45, true), "Salle 104", List.of(), 12));

    private static Viewer viewer(Id person, Role role, String school) {
        return new Viewer(Optional.of(person), "Claire", List.of(Grant.inCampaign(role, CAMPAIGN, school)));
    }

    private String workshop(Workshop workshop, Viewer viewer, Language language) {
        Visit visit = PagesInTests.visit(viewer, language);
        WorkshopViews views =
                new WorkshopViews(world.store, world.campaigns, world.animators, occurrences, world.read, visit);
        return pages.render(visit, new WorkshopPage(world.read, views, visit).show(workshop.id()));
    }

    private TypingPage typing(Visit visit) {
        TypingViews views = new TypingViews(
                world.store,
                world.campaigns,
                world.animators,
                world.askable,
                world.read,
                new ReadConcerns(world.store, null, new RdfShortlists(world.store)),
                world.hands);
        return new TypingPage(world.read, world.add, world.edit, world.publish, world.remove, views, visit);
    }

    @Test
    void thePageOfAWorkshopSaysAllThatMakesOneComeAndNamesTheAnimatorToTheCampaignOnly() {
        Workshop workshop = world.add("La carte mentale à plusieurs mains");
        world.publish.one(NADIA, workshop.id(), true);

        String claire = workshop(workshop, viewer(TEACHER, Role.TEACHER, "0990002P"), Language.FR);
        List.of(
                        "La carte mentale à plusieurs mains",
                        "Douze tablettes",
                        "une carte prête pour votre prochain chapitre",
                        "15 min de démonstration",
                        "30 min d’échange",
                        "Malik Ouardi",
                        "Collège Olympe-de-Gouges",
                        "groupes A et F",
                        "groupe C",
                        "au choix, 12 places",
                        "jeudi 12 mars 2026",
                        "12 tablettes, TNI",
                        "journal/nouveau?atelier=" + workshop.id())
                .forEach(words -> assertTrue(claire.contains(words), words));
        assertFalse(claire.contains("malik.ouardi@"), "an address is nobody's business");

        String anybody = workshop(workshop, Viewer.NOBODY, Language.EN);
        assertFalse(anybody.contains("Malik") || anybody.contains("Ouardi") || anybody.contains(">MO<"), anybody);
        assertTrue(anybody.contains("groups A and F") && anybody.contains("By a colleague from another school"));
        assertFalse(anybody.contains("journal/nouveau"));
    }

    /** Whoever animates is in no group: the box to write in would only say so. */
    @Test
    void theWorkshopOfAnAnimatorDoesNotSendHimToAJournalHeDoesNotKeep() {
        Workshop workshop = world.add("La carte mentale");
        world.publish.one(NADIA, workshop.id(), true);
        String page = workshop(workshop, viewer(workshop.animator(), Role.ANIMATOR, CAMPAIGN.value()), Language.FR);
        assertFalse(page.contains("journal/nouveau"), page);
    }

    @Test
    void aDraftShowsItselfToItsTeamWithANoticeAndToNobodyElse() {
        Workshop draft = world.add("Le retour vocal");
        assertThrows(Failure.NotFound.class, () -> workshop(draft, Viewer.NOBODY, Language.FR));
        assertThrows(
                Failure.NotFound.class, () -> workshop(draft, viewer(TEACHER, Role.TEACHER, "0990002P"), Language.FR));
        String team = workshop(draft, viewer(NADIA, Role.PROJECT_TEAM, "0990001N"), Language.FR);
        assertTrue(team.contains("Brouillon\u00a0: voici ce que lira un groupe"));
        assertTrue(team.contains("/campagnes/" + CAMPAIGN + "/ateliers/" + draft.id()));
    }

    @Test
    void whatIsTypedIsShownAsTextNeverAsMarkup() {
        String odd = "<img src=x onerror=alert(1)>\"'</script>";
        WorkshopCard card =
                new WorkshopCard(odd, odd, odd, odd, odd, odd, List.of("c1"), new Format(15, 30), odd, 0, 2);
        Workshop workshop = world.add.add(NADIA, CAMPAIGN, card, Optional.empty(), malik());
        String page = workshop(workshop, viewer(NADIA, Role.PROJECT_TEAM, "0990001N"), Language.FR);
        assertFalse(page.contains("<img"), page);
        assertTrue(page.contains("&lt;img src=x onerror=alert(1)"));
    }

    @Test
    void theTeamSeesItsWorkshopsTheAdviceOfTheCoachAndTheForm() {
        Visit visit = PagesInTests.visit(viewer(NADIA, Role.PROJECT_TEAM, "0990001N"), Language.FR);
        TypingPage page = typing(visit);
        assertTrue(pages.render(visit, page.list(CAMPAIGN)).contains("Aucun atelier pour l’instant"));

        Workshop workshop = world.add.add(
                NADIA,
                CAMPAIGN,
                new WorkshopCard("Un", "", "", "", "", "", List.of("c4"), new Format(15, 30), "", 0, 2),
                Optional.empty(),
                malik());
        world.add("La carte mentale");
        String list = pages.render(visit, page.list(CAMPAIGN));
        assertTrue(list.contains("/campagnes/" + CAMPAIGN + "/groupes\">Passer aux groupes"), "the next step");
        assertTrue(list.contains("A1 · Un") && list.contains("A2 · La carte mentale"));
        assertTrue(list.contains("«\u00a0Vous repartirez avec\u00a0» est vide"));
        assertTrue(list.contains("avec Malik Ouardi, Collège Olympe-de-Gouges"));

        String form = pages.render(visit, page.form(CAMPAIGN, workshop.id()));
        assertTrue(form.contains("value=\"Un\"") && form.contains("Malik Ouardi, Collège Olympe-de-Gouges"));
        assertTrue(form.contains("name=\"preoccupation-c4\" value=\"oui\" checked"));
        String blank = pages.render(visit, page.form(CAMPAIGN, ""));
        assertTrue(blank.contains("Nouvel atelier"));
        for (String needed : List.of("animateur-prenom", "animateur-nom", "animateur-uai", "animateur-college")) {
            int label = blank.indexOf("<label for=\"" + needed + "\"");
            String said = blank.substring(label, blank.indexOf("</label>", label));
            assertFalse(said.contains("facultatif"), "refused when left empty: " + said);
        }
    }

    @Test
    void theTrailOfAnAnimatorLeadsNowhereClosed() {
        Visit team = PagesInTests.visit(viewer(NADIA, Role.PROJECT_TEAM, "0990001N"), Language.FR);
        Workshop workshop = world.add.add(NADIA, CAMPAIGN, card("La carte mentale"), Optional.empty(), malik());
        String road = "href=\"/essaim/campagnes/" + CAMPAIGN + "\"";
        assertTrue(
                pages.render(team, typing(team).form(CAMPAIGN, workshop.id())).contains(road));
        Visit malik = PagesInTests.visit(viewer(workshop.animator(), Role.ANIMATOR, CAMPAIGN.value()), Language.FR);
        String form = pages.render(malik, typing(malik).form(CAMPAIGN, workshop.id()));
        assertFalse(form.contains(road), form);
        assertTrue(form.contains("href=\"/essaim/ateliers\""));
    }

    @Test
    void theCatalogueIsForEverybody() {
        Visit visit = PagesInTests.visit(Viewer.NOBODY, Language.FR);
        WorkshopViews views =
                new WorkshopViews(world.store, world.campaigns, world.animators, occurrences, world.read, visit);
        WorkshopPage page = new WorkshopPage(world.read, views, visit);
        assertTrue(pages.render(visit, page.list()).contains("Aucun atelier publié"));
        world.publish.one(NADIA, world.add("La carte mentale").id(), true);
        world.add.add(NADIA, CAMPAIGN, card("Caché"), Optional.empty(), malik());
        String catalogue = pages.render(visit, page.list());
        assertTrue(catalogue.contains("La carte mentale") && catalogue.contains("Journée du 12 mars"));
        assertFalse(catalogue.contains("Caché") || catalogue.contains("Malik"));
    }
}
