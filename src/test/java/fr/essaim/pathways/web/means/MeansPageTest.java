package fr.essaim.pathways.web.means;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.pathways.means.Means;
import fr.essaim.pathways.means.SetMeans;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeansPageTest {

    private static final Viewer NADIA = new Viewer(
            Optional.of(World.NADIA),
            "Nadia Lefort",
            List.of(Grant.inCampaign(Role.PROJECT_TEAM, World.CAMPAIGN, World.MOULIN)));

    private final PagesInTests pages = new PagesInTests();

    private static MeansDesk desk(PathwayWorld story) {
        return new MeansDesk(
                story.world.store,
                story.world.campaigns,
                story.workshops,
                new RdfAnimators(story.world.store),
                story.means);
    }

    private String shown(PathwayWorld story) {
        Visit visit = PagesInTests.visit(NADIA, Language.FR);
        SetMeans set = new SetMeans(story.world.store, story.means);
        return pages.render(visit, new MeansPage(desk(story), set, visit).show(World.CAMPAIGN));
    }

    @Test
    void eachPartSaysFoldedWhatHolds() {
        PathwayWorld story = PathwayWorld.story();
        String html = shown(story);
        assertTrue(html.contains("Le matériel à partager") && html.contains("Perdue"), html);
        assertTrue(html.contains("rien de particulier"));
        assertTrue(html.contains("tout est à "));
        assertFalse(html.contains("<details class=\"fold\" open"), html);
    }

    @Test
    void twoSitesAreSaidWithTheirWay() {
        String html = shown(PathwayWorld.twoSites(20));
        assertTrue(html.contains("20 min de trajet"), html);
        assertTrue(html.contains("Là où il reste le plus de salles"));
    }

    @Test
    void theFormIsReadAsItWasShown() {
        PathwayWorld story = PathwayWorld.twoSites(20);
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        form.add("trajet", "25");
        form.add("lieu-atelier-3", World.PARKS);
        form.add("seances-salle-1", "3");
        form.add("perdue-salle-4", "oui");
        form.add("ferme-2", "oui");
        Means read = MeansForm.read(desk(story).means(World.CAMPAIGN), form);
        assertEquals(25, read.travel());
        assertEquals(World.PARKS, read.site(Id.of("atelier-3")));
        assertEquals(3, read.place(Id.of("salle-1")).sessions());
        assertTrue(read.place(Id.of("salle-4")).lost());
        assertEquals(Set.of(2), read.closed());
    }
}
