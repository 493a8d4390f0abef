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

    public Optional<Line> at(Room room, Slot slot) {
        return lines.stream()
                .filter(line -> line.room().equals(room) && line.slot().equals(slot))
                .findFirst();
    }

    /** What runs in the room at that time, else nothing. */
    public Optional<Line> now(Room room, LocalTime time) {
        return in(room).stream()
                .filter(line ->
                        !line.slot().start().isAfter(time) && line.slot().end().isAfter(time))
                .findFirst();
    }

    /** What comes next in the room. */
    public Optional<Line> next(Room room, LocalTime time) {
        return in(room).stream()
                .filter(line -> line.slot().start().isAfter(time))
                .findFirst();
    }
}
