package fr.essaim.pathways.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Role;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.pathways.planning.Presets;
import fr.essaim.pathways.web.building.BuildingView;
import fr.essaim.solver.running.Run;
import fr.essaim.web.Grant;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunBuildingsTest {

    private static final Viewer NADIA = new Viewer(
            Optional.of(World.NADIA),
            "Nadia Lefort",
            List.of(Grant.inCampaign(Role.PROJECT_TEAM, World.CAMPAIGN, World.MOULIN)));

    private final PathwayWorld story = PathwayWorld.story();
    private final List<Runnable> waiting = new ArrayList<>();
    private final RunBuildings buildings = new RunBuildings(story.build, waiting::add);

    private void work() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private Optional<PathwayPlan> draft() {
        return story.world.store.read(() -> story.plans.draft(World.CAMPAIGN));
    }

    private String page() {
        return new PagesInTests()
                .render(
                        PagesInTests.visit(NADIA, Language.FR),
                        Html.of(
                                "pathways/building",
                                new BuildingView(World.CAMPAIGN, buildings.of(World.CAMPAIGN)),
                                "pathways.building"));
    }

    @Test
    void whatWasBuiltIsTheDraftWhetherOrNotAnybodyLooks() {
        assertTrue(page().contains("Aucune recherche en cours"));
        Run<PathwayPlan> building = buildings.start(World.CAMPAIGN, Presets.named("fair"));
        assertFalse(building.isOver());
        assertTrue(page().contains("Arrêter et garder les parcours d’avant"));
        assertThrows(Failure.Conflict.class, () -> buildings.start(World.CAMPAIGN, Presets.usual()));
        work();
        assertTrue(building.await(0));
        assertEquals(draft(), building.found());
        assertEquals(Presets.named("fair"), draft().orElseThrow().making().weights());
        assertTrue(page().contains("Voir les parcours"));
    }

    @Test
    void whoStopsKeepsThePathwaysOfBefore() {
        PathwayPlan before = story.built();
        Run<PathwayPlan> building = buildings.start(World.CAMPAIGN, Presets.usual());
        buildings.stop(World.CAMPAIGN);
        assertTrue(page().contains("Arrêt en cours"));
        work();
        assertTrue(building.isOver());
        assertEquals(Optional.of(before), draft());
        assertTrue(page().contains("Les parcours d’avant sont inchangés"));
        buildings.start(World.CAMPAIGN, Presets.usual());
        work();
        assertEquals(before.version() + 1, draft().orElseThrow().version(), "one may ask again");
    }

    @Test
    void whatIsMissingIsSaid() {
        PathwayWorld bare = new PathwayWorld(World.story());
        RunBuildings fresh = new RunBuildings(bare.build, Runnable::run);
        Run<PathwayPlan> building = fresh.start(World.CAMPAIGN, Presets.usual());
        assertEquals(Run.State.FAILED, building.state());
        assertEquals("pathways.groups-first", building.failure().orElseThrow().key());
    }
}
