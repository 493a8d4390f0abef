package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.pathways.means.Means;
import fr.essaim.workshops.EquipmentNeed;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;

/**
 * What no plan of a day can satisfy, found without searching: a workshop no room suits, an animator who is never there, too
 * few places in a slot, equipment asked for beyond what there is. None found does not promise that a plan exists.
 */
public final class Obstacles {

    private final Day day;
    private final List<Obstacle> found = new ArrayList<>();

    private Obstacles(Day day) {
        this.day = day;
    }

    /** One of them: the key of its sentence and what goes into it. */
    public record Obstacle(String key, List<Object> about) {

        public Obstacle {
            about = List.copyOf(about);
        }
    }

    public static List<Obstacle> of(Day day) {
        Obstacles obstacles = new Obstacles(day);
        day.workshops().forEach(obstacles::workshop);
        obstacles.slots().forEach(obstacles::slot);
        return List.copyOf(obstacles.found);
    }

    /** Prescribed slots that were not lost. */
    private List<Slot> slots() {
        return day.open().stream().filter(slot -> !slot.free()).toList();
    }

    private void workshop(Workshop workshop) {
        if (rooms(workshop).isEmpty()) {
            List<String> asked = workshop.needs().stream()
                    .filter(EquipmentNeed::isFixed)
                    .map(EquipmentNeed::what)
                    .toList();
            found.add(new Obstacle(
                    "pathways.obstacle.no-room",
                    List.of(workshop.code(), asked.isEmpty() ? "–" : String.join(", ", asked))));
        }
        if (slots().stream().noneMatch(slot -> isThere(workshop, slot))) {
            found.add(new Obstacle("pathways.obstacle.never-there", List.of(workshop.code())));
        }
        for (Means.Pool pool : day.means().pools()) {
            if (day.uses(workshop, pool) > pool.count()) {
                found.add(new Obstacle(
                        "pathways.obstacle.pool",
                        List.of(workshop.code(), day.uses(workshop, pool), pool.what(), pool.count())));
            }
        }
    }

    private List<Room> rooms(Workshop workshop) {
        return day.campaign().rooms().stream()
                .filter(room -> day.suits(workshop, room))
                .toList();
    }

    private boolean isThere(Workshop workshop, Slot slot) {
        return !day.means().presence(workshop.animator()).away().contains(slot.number());
    }

    /** Where each group must be somewhere in every slot, all people need a place in it. */
    private void slot(Slot slot) {
        int people = day.groups().groups().stream().mapToInt(Group::size).sum();
        int places = Math.min(inRooms(), inSessions(slot));
        if (day.wantedEach() == slots().size() && places < people) {
            found.add(new Obstacle("pathways.obstacle.places", List.of(slot.number(), people, places)));
        }
    }

    private int inRooms() {
        return day.campaign().rooms().stream()
                .filter(room -> !day.means().place(room.id()).lost())
                .mapToInt(Room::capacity)
                .sum();
    }

    /** An animator holds one session at a time: of two workshops the larger one counts. */
    private int inSessions(Slot slot) {
        return day.workshops().stream()
                .filter(workshop -> isThere(workshop, slot))
                .collect(java.util.stream.Collectors.toMap(Workshop::animator, this::largest, Math::max))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int largest(Workshop workshop) {
        return rooms(workshop).stream()
                .mapToInt(room -> day.places(workshop, room))
                .max()
                .orElse(0);
    }
}
