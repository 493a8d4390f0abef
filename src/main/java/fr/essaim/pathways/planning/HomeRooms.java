package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Room;
import fr.essaim.kernel.Id;
import fr.essaim.solver.pathways.PathwaysPlan;
import fr.essaim.solver.pathways.PlannedSession;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps each workshop in one room all day when that is possible: nobody carries a screen from door to door. */
final class HomeRooms {

    private HomeRooms() {}

    /** The same visits; the same rooms too when there is no room for each workshop. */
    static PathwaysPlan in(Day day, PathwaysPlan plan) {
        Map<String, Integer> load = new LinkedHashMap<>();
        for (PlannedSession session : plan.sessions()) {
            if (session.room().isEmpty()) {
                return plan;
            }
            int people = plan.groupsIn(session.workshop(), session.slot()).stream()
                    .mapToInt(group -> day.groups().get(Id.of(group)).size())
                    .sum();
            load.merge(session.workshop(), people, Math::max);
        }
        return homes(day, load)
                .map(homes -> new PathwaysPlan(
                        plan.visits(),
                        plan.sessions().stream()
                                .map(session -> new PlannedSession(
                                        session.workshop(),
                                        session.slot(),
                                        homes.get(session.workshop()).id().value()))
                                .toList()))
                .orElse(plan);
    }

    private static Optional<Map<String, Room>> homes(Day day, Map<String, Integer> load) {
        Map<String, Room> homes = new LinkedHashMap<>();
        for (Workshop workshop : demanding(day)) {
            String id = workshop.id().value();
            if (load.containsKey(id)) {
                Optional<Room> room = smallest(day, workshop, load.get(id), List.copyOf(homes.values()));
                if (room.isEmpty()) {
                    return Optional.empty();
                }
                homes.put(id, room.get());
            }
        }
        return Optional.of(homes);
    }

    /** Those that need the most of a room first, then in the order of their codes. */
    private static List<Workshop> demanding(Day day) {
        return day.workshops().stream()
                .sorted(Comparator.comparingInt(workshop -> -Integer.bitCount(day.needs(workshop))))
                .toList();
    }

    /** The free room that fits with the least to spare, equipment first. */
    private static Optional<Room> smallest(Day day, Workshop workshop, int people, List<Room> taken) {
        int needs = day.needs(workshop);
        Sites sites = day.sites();
        return day.campaign().rooms().stream()
                .filter(room -> !day.means().place(room.id()).lost() && sites.suits(workshop, room))
                .filter(room ->
                        !taken.contains(room) && room.capacity() >= people && (day.features(room) & needs) == needs)
                .min(Comparator.comparingInt((Room room) -> Integer.bitCount(day.features(room)))
                        .thenComparingInt(Room::capacity));
    }

    /**
     * A room for each workshop in the slot of free choice: the one it had before if possible. An animator holds one
     * session at a time; a workshop no room is left for is not offered.
     */
    static Map<Workshop, Id> free(Day day, PathwaysPlan plan) {
        Map<Workshop, Id> rooms = new LinkedHashMap<>();
        List<Room> taken = new ArrayList<>();
        List<Id> busy = new ArrayList<>();
        for (Workshop workshop : demanding(day)) {
            if (!busy.contains(workshop.animator())) {
                home(day, plan, workshop, taken)
                        .or(() -> smallest(day, workshop, 1, taken))
                        .ifPresent(room -> {
                            rooms.put(workshop, room.id());
                            taken.add(room);
                            busy.add(workshop.animator());
                        });
            }
        }
        return rooms;
    }

    private static Optional<Room> home(Day day, PathwaysPlan plan, Workshop workshop, List<Room> taken) {
        return plan.sessions().stream()
                .filter(session -> session.workshop().equals(workshop.id().value())
                        && !session.room().isEmpty())
                .findFirst()
                .flatMap(session -> day.campaign().room(Id.of(session.room())))
                .filter(room -> !taken.contains(room));
    }
}
