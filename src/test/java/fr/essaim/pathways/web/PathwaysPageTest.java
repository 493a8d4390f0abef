package fr.essaim.pathways.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.concerns.Concern;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.means.Means;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.web.Grant;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PathwaysPageTest {

    private static final Viewer NADIA = new Viewer(
            Optional.of(World.NADIA),
            "Nadia Lefort",
            List.of(Grant.inCampaign(Role.PROJECT_TEAM, World.CAMPAIGN, World.MOULIN)));
    private static final Viewer HEAD = new Viewer(
            Optional.of(Id.of("helene")),
            "Hélène Vautrin",
            List.of(Grant.inCampaign(Role.DIRECTION, World.CAMPAIGN, World.MOULIN)));

    private PathwayWorld story = PathwayWorld.story();
    private final PagesInTests pages = new PagesInTests();

    private String shown(Viewer viewer, Language language, Function<PathwaysPage, Html> what) {
        Visit visit = PagesInTests.visit(viewer, language);
        return pages.render(visit, what.apply(new PathwaysPage(desk(visit), story.publish, visit)));
    }

    private String seen(Viewer viewer, Function<PathwaysDesk, Html> what) {
        Visit visit = PagesInTests.visit(viewer, Language.FR);
        return pages.render(visit, what.apply(desk(visit)));
    }

    private PathwaysDesk desk(Visit visit) {
        return new PathwaysDesk(
                story.world.store,
                story.world.campaigns,
                story.world.plans,
                story.workshops,
                new RdfAnimators(story.world.store),
                story.plans,
                story.days,
                story.publish,
                story.change,
                visit);
    }

    private String plan(Viewer viewer) {
        return shown(viewer, Language.FR, page -> page.show(World.CAMPAIGN, "", ""));
    }

    @Test
    void beforeTheyAreBuiltThereIsOneButton() {
        String html = plan(NADIA);
        assertTrue(html.contains("16 visites à organiser"), html);
        assertTrue(html.contains("parcours/construire"));
    }

    @Test
    void whatNoPlanCanSatisfyIsNamedBeforeAnySearch() {
        story.timetable(2, 2, 12);
        String html = plan(NADIA);
        assertTrue(html.contains("Ce qu’aucune recherche ne peut arranger"), html);
        assertTrue(html.contains("44 personnes à placer, 24 places au plus"), html);
    }

    @Test
    void theMapAndItsTwinSayTheSameAndTheChecksAreWritten() {
        story.built();
        String html = plan(NADIA);
        assertTrue(html.contains("16 places de groupe prises sur 16"), html);
        assertTrue(html.contains("Aucun groupe ne voit deux fois le même atelier"));
        assertTrue(html.contains("12 personnes au plus par salle"));
        assertTrue(html.contains("48 places au choix libre pour 44 personnes"));
        assertTrue(html.contains("Publier 8 espaces"));
        assertTrue(html.contains("répond à «"));
        assertTrue(html.contains("fort pour"));
        String twin = html.substring(html.indexOf("id=\"plan-tableau\""));
        assertEquals(9, twin.substring(0, twin.indexOf("</table>")).split("<tr role=\"row\"", -1).length - 1);
    }

    @Test
    void aHeadOfSchoolReadsNoCountOfAnswers() {
        story.built();
        String html = plan(HEAD);
        assertTrue(html.contains("répond à «"), html);
        assertFalse(html.contains("fort pour"));
    }

    @Test
    void thePreviewSaysWhatWillBeThenThatNothingIsNew() {
        story.built();
        String before = shown(NADIA, Language.FR, page -> page.preview(World.CAMPAIGN));
        assertTrue(before.contains("8 espaces à créer,"), before);
        assertTrue(before.contains("(44 personnes en tout)"));
        assertTrue(before.contains("12 séances nouvelles ou changées."));
        assertTrue(before.contains("0 courriel"));
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        String after = shown(NADIA, Language.FR, page -> page.preview(World.CAMPAIGN));
        assertTrue(after.contains("Tout est déjà publié"), after);
        String done = shown(NADIA, Language.FR, page -> page.published(World.CAMPAIGN));
        assertTrue(done.contains("/campagnes/campaign/espaces"), done);
    }

    @Test
    void whatCannotBeIsSaidInWords() {
        story.timetable(2, 2, 12);
        story.built();
        String html = plan(NADIA);
        assertTrue(html.contains("il lui manque une visite, faute de place ou d’atelier."), html);
        assertTrue(html.contains("8 places de groupe prises sur 16"), html);
    }

    @Test
    void thePageSpeaksEnglishToo() {
        story.built();
        String html = shown(NADIA, Language.EN, page -> page.show(World.CAMPAIGN, "C", ""));
        assertTrue(html.contains("16 group places taken out of 16"), html);
    }

    @Test
    void aCellSaysWhyAndWhatElseItCouldBe() {
        story.built();
        String html = seen(
                NADIA, desk -> new ChangePage(desk, story.change, story.repair, null).cell(World.CAMPAIGN, "C", 1, ""));
        assertTrue(html.contains("Groupe C, créneau 1"), html);
        assertTrue(html.contains("intérêt") || html.contains("Intérêt"));
        assertTrue(html.contains("Il y rencontre"));
        assertTrue(html.contains("Échanger les groupes"));
        assertTrue(html.contains("aucun conflit ensuite"));
    }

    @Test
    void aConflictComesWithWaysOut() {
        story.timetable(2, 6, 12);
        for (int w = 1; w <= 6; w++) {
            story.workshop(w, List.of(story.world.roll().concerns().get(w % 4)), 12, 3, "");
        }
        story.built();
        Id used = story.world
                .store
                .read(() -> story.plans.get(World.CAMPAIGN))
                .in(1)
                .get(0)
                .workshop();
        Means means = Means.usual(World.CAMPAIGN)
                .with(new Means.Presence(Id.of(used.value().replace("atelier", "animateur")), Set.of(1), 0));
        story.world.store.change(() -> story.means.save(means));
        String html = plan(NADIA);
        assertTrue(html.contains("avec les mêmes groupes"), html);
        assertTrue(html.contains("l’animateur n’est pas là"), html);
        assertTrue(html.contains("name=\"geste\""), html);
        assertTrue(html.contains("Ce que cela change"));
    }

    @Test
    void equipmentThatFallsShortIsNamedWithTwoWaysOut() {
        Concern concern = story.world.roll().concerns().get(0);
        for (int w = 1; w <= 4; w++) {
            story.workshop(w, List.of(concern, story.world.roll().concerns().get(w - 1)), 12, 3, "12 tablettes");
        }
        Means twelve = new Means(
                World.CAMPAIGN,
                List.of(new Means.Pool("tablettes", 12)),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                Set.of());
        story.world.store.change(() -> story.means.save(twelve));
        story.built();
        String html = plan(NADIA);
        assertTrue(html.contains("tablettes\u00a0»"), html);
        assertTrue(html.contains("3 tablettes pour chacun des 4 ateliers"), html);
        assertTrue(html.contains("A1 sans tablettes"));
        List<Id> workshops = List.of(Id.of("atelier-1"), Id.of("atelier-2"), Id.of("atelier-3"), Id.of("atelier-4"));
        Means shared = twelve.sharing("tablettes", 3, workshops);
        story.world.store.change(() -> story.means.save(shared));
        story.built();
        assertFalse(plan(NADIA).contains("tablettes\u00a0»"));
    }

    @Test
    void roomsAndMeetingsHaveTheirPages() {
        story.built();
        String rooms = seen(NADIA, desk -> new GridsPage(desk).rooms(World.CAMPAIGN));
        assertTrue(rooms.contains("groupes ") && rooms.contains("personnes sur 12"), rooms);
        String met = seen(NADIA, desk -> new GridsPage(desk).encounters(World.CAMPAIGN, ""));
        assertTrue(met.contains("class=\"matrix\"") && met.contains("(créneau 1)"), met);
    }

    /** A repair that cannot settle everything says what is left and what would settle it. */
    @Test
    void whatNoRepairSettlesAsksForOtherMeans() {
        story.built();
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        Means away = Means.usual(World.CAMPAIGN).with(new Means.Presence(Id.of("animateur-1"), Set.of(1), 0));
        story.world.store.change(() -> story.means.save(away));
        assertTrue(plan(NADIA).contains("parcours/reparer"));
        story.repair.repair(World.CAMPAIGN);
        String html = plan(NADIA);
        assertTrue(html.contains("Pour le reste il faut d’autres moyens"), html);
        assertTrue(html.contains("Réparer de nouveau"), "once the means are others");
        Visit visit = PagesInTests.visit(NADIA, Language.FR);
        assertTrue(desk(visit).conflicts(World.CAMPAIGN) > 0);
    }

    @Test
    void thePricesArePresetsAndSlidersAndTheirPartsAddUp() {
        story.built();
        String html = plan(NADIA);
        assertTrue(html.contains("Équilibre habituel · en cours"), html);
        assertTrue(html.contains("name=\"prix-unmet\""));
        PathwayPlan plan = story.world.store.read(() -> story.plans.get(World.CAMPAIGN));
        PriceView price = PriceView.of(story.day(), plan);
        assertEquals(
                plan.cost(),
                price.points().values().stream().mapToInt(Integer::intValue).sum());
        assertTrue(html.contains(plan.cost() + " points en tout"), html);
    }

    @Test
    void aDayOnTwoSitesSaysWhatIsHeldWhereAndWhoTravels() {
        story = PathwayWorld.twoSites(20);
        story.built();
        String html = plan(NADIA);
        assertTrue(html.contains("2 lieux, 20 min de l’un à l’autre"), html);
        assertTrue(html.contains("Ateliers\u00a0: A1, A2."), html);
        assertTrue(html.contains("15 min de pause pour 20 min de trajet\u00a0: chaque groupe reste sur place."), html);
        assertTrue(html.contains("Personne n’a dit où se tient A3, A4"), html);
        assertTrue(html.contains("Personne n’est sur deux lieux sans le temps du trajet"));
        String cell = seen(
                NADIA, desk -> new ChangePage(desk, story.change, story.repair, null).cell(World.CAMPAIGN, "C", 2, ""));
        assertTrue(cell.contains("la pause de 15 min ne suffit pas aux 20 min de trajet"), cell);
    }

    @Test
    void withTimeTheGroupsThatTravelAreNamed() {
        story = PathwayWorld.twoSites(10);
        story.built();
        String html = plan(NADIA);
        assertTrue(html.contains("on peut changer de lieu. L"), html);
    }

    @Test
    void theProgrammeIsPublicAndNamesNobody() {
        story.built();
        assertThrows(
                Failure.NotFound.class,
                () -> seen(Viewer.NOBODY, desk -> new ProgrammePage(desk).show(World.CAMPAIGN)));
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        String html = seen(Viewer.NOBODY, desk -> new ProgrammePage(desk).show(World.CAMPAIGN));
        assertTrue(html.contains("première version"), html);
        story.world
                .roll()
                .candidates()
                .forEach(one -> assertFalse(html.contains(one.teacher().lastName())));
    }
}
