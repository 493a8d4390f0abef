package fr.essaim.pathways.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.concerns.Concern;
import fr.essaim.groups.Group;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import fr.essaim.solver.pathways.PathwaysEvaluator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuildPathwaysTest {

    @Test
    void theStoryFillsAllSixteenPlacesInRoomsOfTwelve() {
        PathwayWorld story = PathwayWorld.story();
        PathwayPlan plan = story.built();
        Checks checks = story.checks();
        assertEquals(16, checks.visits());
        assertEquals(16, checks.wanted());
        assertEquals(List.of(), checks.twice());
        assertEquals(12, checks.places());
        assertTrue(checks.largest() <= 12);
        assertEquals(List.of(), checks.conflicts());
        assertEquals(12, plan.sessions().size());
        assertEquals(4, plan.in(3).size());
        assertTrue(plan.in(3).stream().allMatch(session -> session.groups().isEmpty()));
    }

    @Test
    void aWorkshopKeepsItsRoomAllDayAndTheScreenIsWhereItIsNeeded() {
        PathwayWorld story = PathwayWorld.story();
        PathwayPlan plan = story.built();
        for (int w = 1; w <= 4; w++) {
            Id workshop = Id.of("atelier-" + w);
            Set<Id> rooms = plan.sessions().stream()
                    .filter(session -> session.workshop().equals(workshop))
                    .map(Session::room)
                    .collect(Collectors.toSet());
            assertEquals(1, rooms.size());
            assertEquals(w == 1, rooms.contains(Id.of("salle-104")));
        }
    }

    /** 8 workshops × 3 sessions: every session is a permutation of A–H, every group sees 3 different workshops. */
    @Test
    void theGridOfTheKitComesOut() {
        PathwayWorld kit = PathwayWorld.kit();
        PathwayPlan plan = kit.built();
        assertEquals(8, kit.groups().size());
        for (int slot = 1; slot <= 3; slot++) {
            List<Session> sessions = plan.in(slot);
            assertEquals(8, sessions.size());
            Set<Id> seen = new HashSet<>();
            for (Session session : sessions) {
                assertEquals(1, session.groups().size());
                seen.addAll(session.groups());
            }
            assertEquals(8, seen.size());
        }
        for (Group group : kit.groups()) {
            assertEquals(
                    3,
                    plan.sessions().stream()
                            .filter(session -> session.isFor(group.id()))
                            .map(Session::workshop)
                            .distinct()
                            .count());
        }
        assertEquals(List.of(), kit.checks().conflicts());
        assertTrue(kit.checks().unmet().size() <= 2, "two workshops a concern hold six groups a day");
    }

    @Test
    void sessionsKeepTheirIdsWhenPathwaysAreBuiltAgain() {
        PathwayWorld story = PathwayWorld.story();
        Set<Id> first = story.built().sessions().stream().map(Session::id).collect(Collectors.toSet());
        PathwayPlan again = story.built();
        assertEquals(2, again.version());
        assertEquals(first, again.sessions().stream().map(Session::id).collect(Collectors.toSet()));
    }

    @Test
    void theSameSeedGivesTheSamePathways() {
        PathwayWorld story = PathwayWorld.story();
        PathwayPlan one = story.build.build(World.CAMPAIGN, 7);
        PathwayPlan other = story.build.build(World.CAMPAIGN, 7);
        assertEquals(one.sessions(), other.sessions());
        assertEquals(one.cost(), other.cost());
    }

    @Test
    void whatCannotBeIsNamed() {
        PathwayWorld narrow = new PathwayWorld(World.story());
        narrow.world.form();
        List<Concern> concerns = narrow.world.roll().concerns();
        narrow.workshop(1, concerns, 12, 3, "");
        narrow.workshop(2, concerns, 12, 3, "planétarium");
        narrow.built();
        Checks checks = narrow.checks();
        assertFalse(checks.isSound());
        assertTrue(checks.visits() < checks.wanted());
        assertTrue(
                checks.conflicts().stream()
                        .anyMatch(one -> one.key().equals("pathways.conflict.missing-visit")
                                && !one.group().isEmpty()),
                checks.conflicts().toString());
        assertEquals(
                "pathways.not-sound",
                assertThrows(Failure.Conflict.class, () -> narrow.publish.publish(World.CAMPAIGN, World.NADIA))
                        .key());
        assertEquals(List.of(), narrow.raised);
    }

    @Test
    void whatComesFirstIsSaid() {
        PathwayWorld early = new PathwayWorld(World.story());
        assertFirst("pathways.groups-first", early);
        early.world.form();
        assertFirst("pathways.workshops-first", early);
        early.workshop(1, early.world.roll().concerns(), 12, 3, "");
        early.timetable(0, 4, 12);
        assertFirst("pathways.timetable-first", early);
    }

    private static void assertFirst(String key, PathwayWorld early) {
        assertEquals(key, assertThrows(Failure.Conflict.class, early::built).key());
    }

    @Test
    void aCellGivesItsReason() {
        PathwayWorld story = PathwayWorld.story();
        PathwayPlan plan = story.built();
        Day day = story.day();
        for (Session session : plan.in(1)) {
            Group group = day.groups().get(session.groups().get(0));
            List<Concern> reasons = Checks.reasons(day, group, day.workshop(session.workshop()));
            assertEquals(2, reasons.size());
            assertTrue(day.sharing(group, reasons.get(0)) >= day.sharing(group, reasons.get(1)));
        }
    }

    @Test
    void thePricesAreKeptWithThePlanAndFoundAgain() {
        PathwayWorld kit = PathwayWorld.kit();
        PathwayPlan usual = kit.built();
        PathwayPlan sparing = kit.build.build(World.CAMPAIGN, Presets.named("animators"));
        assertEquals(Presets.named("animators"), sparing.making().weights());
        assertEquals(Presets.named("animators"), kit.build.weights(World.CAMPAIGN));
        assertEquals(Presets.named("animators"), kit.built().making().weights(), "another search keeps them");
        long again = new PathwaysEvaluator(kit.day().problem(sparing))
                .score(kit.day().plan(sparing))
                .cost();
        assertEquals(sparing.cost(), again);
        assertTrue(sparing.cost() > usual.cost(), "sessions and half-days are dearer");
    }
}
