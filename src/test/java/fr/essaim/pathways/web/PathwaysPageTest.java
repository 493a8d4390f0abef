package fr.essaim.pathways.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.web.Grant;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.util.List;
import java.util.Optional;
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

    private final PathwayWorld story = PathwayWorld.story();
    private final PagesInTests pages = new PagesInTests();

    private String shown(Viewer viewer, Language language, Function<PathwaysPage, Html> what) {
        Visit visit = PagesInTests.visit(viewer, language);
        PathwaysDesk desk = new PathwaysDesk(
                story.world.store,
                story.world.campaigns,
                story.world.plans,
                story.workshops,
                new RdfAnimators(story.world.store),
                story.plans,
                story.days,
                story.publish,
                visit);
        return pages.render(visit, what.apply(new PathwaysPage(desk, story.build, story.publish, visit)));
    }

    private String plan(Viewer viewer) {
        return shown(viewer, Language.FR, page -> page.show(World.CAMPAIGN, ""));
    }

    @Test
    void beforeTheyAreBuiltThereIsOneButton() {
        String html = plan(NADIA);
        assertTrue(html.contains("16 visites à organiser"), html);
        assertTrue(html.contains("parcours/construire"));
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
        assertEquals(9, html.split("<tr role=\"row\"", -1).length - 1);
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
        String html = shown(NADIA, Language.EN, page -> page.show(World.CAMPAIGN, "C"));
        assertTrue(html.contains("16 group places taken out of 16"), html);
    }
}
