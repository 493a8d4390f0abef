package fr.essaim.pathways.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.means.Means;
import fr.essaim.pathways.planning.Obstacles.Obstacle;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObstaclesTest {

    private final PathwayWorld story = PathwayWorld.story();

    private List<Obstacle> with(Means means) {
        story.world.store.change(() -> story.means.save(means));
        return Obstacles.of(story.day());
    }

    private static Means usual() {
        return Means.usual(World.CAMPAIGN);
    }

    @Test
    void aDayThatWorksHasNone() {
        assertEquals(List.of(), Obstacles.of(story.day()));
        assertEquals(List.of(), Obstacles.of(PathwayWorld.kit().day()));
        assertEquals(List.of(), Obstacles.of(PathwayWorld.twoSites(20).day()));
    }

    @Test
    void theOnlyRoomWithAThingIsLost() {
        List<Obstacle> found = with(usual().with(new Means.Place(Id.of("salle-104"), 1, true)));
        assertEquals(new Obstacle("pathways.obstacle.no-room", List.of("A1", "TNI")), found.get(0));
        story.built();
        assertFalse(story.checks().isSound(), "an obstacle is a promise that no plan is sound");
    }

    @Test
    void anAnimatorWhoIsNeverThereAndTheSlotsThatThenHaveTooFewPlaces() {
        List<Obstacle> found = with(usual().with(new Means.Presence(Id.of("animateur-2"), Set.of(1, 2), 0)));
        assertEquals(
                List.of(
                        new Obstacle("pathways.obstacle.never-there", List.of("A2")),
                        new Obstacle("pathways.obstacle.places", List.of(1, 44, 36)),
                        new Obstacle("pathways.obstacle.places", List.of(2, 44, 36))),
                found);
    }

    @Test
    void moreOfAThingThanThereIs() {
        story.workshop(2, story.world.roll().concerns(), 12, 3, "12 tablettes");
        Means ten = new Means(
                World.CAMPAIGN,
                List.of(new Means.Pool("tablettes", 10)),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                Set.of());
        assertEquals(List.of(new Obstacle("pathways.obstacle.pool", List.of("A2", 12, "tablettes", 10))), with(ten));
    }
}
