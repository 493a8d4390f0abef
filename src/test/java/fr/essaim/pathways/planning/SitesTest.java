package fr.essaim.pathways.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Campaign;
import fr.essaim.groups.Group;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SitesTest {

    private static Set<String> sites(PathwayWorld story, PathwayPlan plan, Group group) {
        Campaign campaign = story.day().campaign();
        return plan.sessions().stream()
                .filter(session -> session.isFor(group.id()))
                .map(Session::room)
                .map(room -> campaign.site(campaign.room(room).orElseThrow()))
                .collect(Collectors.toSet());
    }

    @Test
    void aWorkshopStaysAtItsSiteAndTheOthersGoWhereRoomsAreLeft() {
        PathwayWorld story = PathwayWorld.twoSites(20);
        PathwayPlan plan = story.built();
        assertTrue(story.checks().isSound(), story.checks().conflicts().toString());
        Campaign campaign = story.day().campaign();
        for (Session session : plan.sessions()) {
            String site = campaign.site(campaign.room(session.room()).orElseThrow());
            boolean first = List.of("atelier-1", "atelier-2")
                    .contains(session.workshop().value());
            assertEquals(first ? World.MOULIN : World.PARKS, site, session.toString());
        }
    }

    @Test
    void withoutTimeToTravelEachGroupStaysWhereItIs() {
        PathwayWorld story = PathwayWorld.twoSites(20);
        PathwayPlan plan = story.built();
        story.groups()
                .forEach(group -> assertEquals(1, sites(story, plan, group).size(), group.label()));
    }

    @Test
    void withTimeToTravelSomebodyDoes() {
        PathwayWorld story = PathwayWorld.twoSites(10);
        PathwayPlan plan = story.built();
        assertTrue(story.groups().stream()
                .anyMatch(group -> sites(story, plan, group).size() > 1));
        assertTrue(story.checks().isSound());
    }

    @Test
    void aDayWithoutTimeForTheWayIsAConflictOnceTheWayIsKnown() {
        PathwayWorld story = PathwayWorld.twoSites(10);
        story.built();
        story.world.store.change(
                () -> story.means.save(PathwayWorld.twoSites(20).day().means()));
        assertTrue(story.checks().conflicts().stream().anyMatch(one -> one.key().endsWith(".travel")));
        story.repair.repair(World.CAMPAIGN);
        assertTrue(story.checks().isSound(), story.checks().conflicts().toString());
    }

    @Test
    void oneSiteBindsNobody() {
        PathwayWorld story = PathwayWorld.story();
        assertFalse(story.day().sites().several());
        story.day()
                .workshops()
                .forEach(one -> assertEquals("", story.day().sites().of(one)));
        assertEquals("Salle 104", story.day().campaign().where(Id.of("salle-104")));
    }

    @Test
    void roomsOfTheSameNameAreToldApartByTheirSchool() {
        Campaign campaign = PathwayWorld.twoSites(20).day().campaign();
        assertTrue(campaign.where(Id.of("salle-1")).startsWith("Salle 1, "));
        assertFalse(campaign.where(Id.of("salle-1")).equals(campaign.where(Id.of("salle-3"))));
    }
}
