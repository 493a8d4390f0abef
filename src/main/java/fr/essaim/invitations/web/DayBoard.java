package fr.essaim.invitations.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.invitations.opening.OpeningWords;
import fr.essaim.invitations.web.Board.Line;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A published day.
 *
 * @param version of the plan, empty before it was published
 */
public record DayBoard(
        Campaign campaign, List<Line> lines, int groups, Optional<Integer> version, OpeningWords opening) {

    /** Rooms in which something happens, by name. */
    public List<Room> rooms() {
        return lines.stream()
                .map(Line::room)
                .distinct()
                .sorted(java.util.Comparator.comparing(Room::name))
                .toList();
    }

    public List<Line> in(Room room) {
        return lines.stream().filter(line -> line.room().equals(room)).toList();
    }

    public List<Slot> slots() {
        return campaign.slots();
    }

    /** What is held in the room in the slot: several sessions in a hall. */
    public List<Line> at(Room room, Slot slot) {
        return in(room).stream().filter(line -> line.slot().equals(slot)).toList();
    }

    /** What runs in the room at that time, else nothing. */
    public List<Line> now(Room room, LocalTime time) {
        return in(room).stream()
                .filter(line ->
                        !line.slot().start().isAfter(time) && line.slot().end().isAfter(time))
                .toList();
    }

    /** What comes next in the room. */
    public List<Line> next(Room room, LocalTime time) {
        return first(in(room).stream()
                .filter(line -> line.slot().start().isAfter(time))
                .toList());
    }

    /** With what the room's day begins. */
    public List<Line> first(Room room) {
        return first(in(room));
    }

    private static List<Line> first(List<Line> inOrder) {
        return inOrder.stream()
                .filter(line -> line.slot().equals(inOrder.get(0).slot()))
                .toList();
    }
}
