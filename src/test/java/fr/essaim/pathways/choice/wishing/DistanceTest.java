package fr.essaim.pathways.choice.wishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DistanceTest {

    private static final Room HERE = new Room(Id.of("here"), "Salle 1", 12, Set.of(), "0990001N");
    private static final Room THERE = new Room(Id.of("there"), "Salle 1", 12, Set.of(), "0990002P");

    /** Free choice in the middle: a quarter of an hour before it, half an hour after. */
    private static final Campaign DAY = new Campaign(
            Id.of("day"),
            "Journée",
            "LYON",
            LocalDate.of(2026, 12, 3),
            List.of(new School("0990001N", "A", ""), new School("0990002P", "B", "")),
            List.of(
                    new Slot(1, LocalTime.of(8, 0), 45, false),
                    new Slot(2, LocalTime.of(9, 0), 45, false),
                    new Slot(3, LocalTime.of(10, 0), 45, true),
                    new Slot(4, LocalTime.of(11, 15), 45, false)),
            List.of(HERE, THERE),
            true);

    private static Optional<Distance> far(int travel, Room room, Room... visited) {
        List<Session> way = new java.util.ArrayList<>();
        int[] slots = {1, 2, 4};
        for (int k = 0; k < visited.length; k++) {
            way.add(new Session(Id.of("s" + k), DAY.id(), Id.of("a" + k), slots[k], visited[k].id(), List.of()));
        }
        return Distance.of(DAY, travel, way, DAY.slot(3), Optional.of(room));
    }

    @Test
    void theSessionJustBeforeCounts() {
        assertEquals(Optional.of(new Distance(15, 20)), far(20, THERE, THERE, HERE));
        assertEquals(Optional.empty(), far(20, HERE, THERE, HERE));
        assertEquals(Optional.empty(), far(15, THERE, THERE, HERE), "just enough time");
    }

    @Test
    void theSessionAfterCountsToo() {
        assertEquals(Optional.of(new Distance(30, 40)), far(40, HERE, HERE, HERE, THERE));
        assertEquals(Optional.of(new Distance(15, 40)), far(40, THERE, HERE, HERE, HERE), "the shortest is said");
    }

    @Test
    void withoutAWayThereIsNoDistance() {
        assertEquals(Optional.empty(), far(60, THERE));
        assertEquals(
                Optional.empty(),
                Distance.of(DAY, 60, List.of(), DAY.slot(3), Optional.empty()),
                "a session whose room is gone");
    }
}
