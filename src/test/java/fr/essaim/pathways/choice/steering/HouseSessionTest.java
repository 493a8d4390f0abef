package fr.essaim.pathways.choice.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.Participants;
import fr.essaim.pathways.choice.Telling;
import fr.essaim.pathways.means.Means;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.pathways.rdf.RdfChoiceBooks;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseSessionTest {

    private final PathwayWorld story = PathwayWorld.story();
    private final Clock clock = Clock.fixed(
            story.day().campaign().day().minusDays(2).atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final RdfChoiceBooks books = new RdfChoiceBooks(story.world.store);
    private final HouseSession house = new HouseSession(story.world.store, story.days, story.plans, books);
    private final List<Object> raised = new ArrayList<>();
    private final Participants participants =
            new Participants(story.world.campaigns, story.world.plans.groups(), story.plans, story.workshops, clock);
    private final Ledger ledger = new Ledger(
            story.world.store,
            books,
            participants,
            new Telling(story.world.campaigns, story.workshops, story.plans, raised::add),
            clock);
    private final OpenChoice open =
            new OpenChoice(story.world.store, books, participants, ledger, story.world.ids, clock);
    private final FollowPlan follow = new FollowPlan(story.world.store, books, participants, ledger);

    HouseSessionTest() {
        story.timetable(2, 5, 12);
        for (int w = 1; w <= 4; w++) {
            story.workshop(w, List.of(story.world.roll().concerns().get(w - 1)), 12, 3, "");
        }
        story.built();
    }

    private Session free(int workshop) {
        PathwayPlan plan = story.world.store.read(() -> story.plans.get(World.CAMPAIGN));
        return plan.in(3).stream()
                .filter(one -> one.workshop().equals(Id.of("atelier-" + workshop)))
                .findFirst()
                .orElseThrow();
    }

    private Id spare() {
        PathwayPlan plan = story.world.store.read(() -> story.plans.get(World.CAMPAIGN));
        return story.day().campaign().rooms().stream()
                .map(room -> room.id())
                .filter(room -> plan.in(3).stream().noneMatch(one -> one.room().equals(room)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFreeRoomIsTakenAndATakenOneExchanged() {
        Id empty = spare();
        Id before = free(1).room();
        house.house(World.CAMPAIGN, free(1).id(), empty);
        assertEquals(empty, free(1).room());
        Id other = free(2).room();
        house.house(World.CAMPAIGN, free(1).id(), other);
        assertEquals(other, free(1).room());
        assertEquals(empty, free(2).room());
        story.change.undo(World.CAMPAIGN);
        story.change.undo(World.CAMPAIGN);
        assertEquals(before, free(1).room());
    }

    @Test
    void aHallTakesSeveralAndTheyShareItsPlaces() {
        Id hall = free(2).room();
        Means means = Means.usual(World.CAMPAIGN).with(new Means.Place(hall, 2, false));
        story.world.store.change(() -> story.means.save(means));
        house.house(World.CAMPAIGN, free(1).id(), hall);
        assertEquals(hall, free(1).room());
        assertEquals(hall, free(2).room());
        PathwayPlan plan = story.world.store.read(() -> story.plans.get(World.CAMPAIGN));
        assertEquals(6, story.day().freePlaces(free(1), plan));
        assertThrows(Failure.Conflict.class, () -> house.house(World.CAMPAIGN, free(3).id(), hall));
    }

    @Test
    void aRoomThatWasLostOrIsNotThereIsRefused() {
        Id lost = spare();
        Means means = Means.usual(World.CAMPAIGN).with(new Means.Place(lost, 1, true));
        story.world.store.change(() -> story.means.save(means));
        Failure refused = assertThrows(Failure.Conflict.class, () -> house.house(World.CAMPAIGN, free(1).id(), lost));
        assertEquals("choice.room-unfit", refused.key());
        assertThrows(Failure.NotFound.class, () -> house.house(World.CAMPAIGN, free(1).id(), Id.of("nowhere")));
        Session prescribed = story.world
                .store
                .read(() -> story.plans.get(World.CAMPAIGN))
                .in(1)
                .get(0);
        assertThrows(Failure.NotFound.class, () -> house.house(World.CAMPAIGN, prescribed.id(), lost));
    }

    @Test
    void whoIsInTheSessionIsToldOnceItIsPublishedAndNobodyElse() {
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        open.open(World.CAMPAIGN, clock.instant().plusSeconds(3600), Shown.ANYTHING);
        new CloseChoice(ledger, participants).close(World.CAMPAIGN, World.NADIA);
        ChoiceBook book = story.world.store.read(() -> books.get(World.CAMPAIGN));
        List<Id> there = book.in(free(1).id());
        assertTrue(!there.isEmpty());
        raised.clear();
        house.house(World.CAMPAIGN, free(1).id(), spare());
        follow.follow(World.CAMPAIGN);
        assertEquals(List.of(), raised, "a draft is nobody's business");
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        follow.follow(World.CAMPAIGN);
        List<NoticeWanted> told = raised.stream().map(NoticeWanted.class::cast).toList();
        assertEquals(there, told.stream().map(NoticeWanted::person).sorted().toList());
        assertTrue(told.stream().allMatch(one -> one.title().key().equals("choice.told-room")));
        raised.clear();
        follow.follow(World.CAMPAIGN);
        assertEquals(List.of(), raised, "once");
    }
}
