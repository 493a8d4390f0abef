package fr.essaim.web.drawings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pathways as a map of lines: slots from left to right, workshops as rows, each group a line. Any number of each.
 *
 * @param selected letter of the line that stands out, "" when none does
 */
public record MetroMap(
        List<Slot> slots, List<Workshop> workshops, List<Line> lines, List<Choice> choices, String selected) {

    /** A column. In a free one everybody chooses, so the lines do not say where they go. */
    public record Slot(String name, String hour, boolean free) {}

    /** A row: the short code on the map, the title and who leads it. */
    public record Workshop(String code, String title, String note) {}

    /**
     * What a group does in one slot.
     *
     * @param href of the workshop
     * @param cell where the cell is explained and changed, "" for who may not
     */
    public record Stop(int workshop, String room, String reason, String href, String cell) {

        public static final Stop FREE = new Stop(-1, "", "", "", "");

        public static Stop at(int workshop, String room, String reason, String href) {
            return new Stop(workshop, room, reason, href, "");
        }

        /** Nothing, where something should be. */
        public static Stop missing(String said, String cell) {
            return new Stop(-1, "", said, "", cell);
        }

        public Stop explained(String where) {
            return new Stop(workshop, room, reason, href, where);
        }

        public boolean free() {
            return workshop < 0;
        }
    }

    /**
     * A group.
     *
     * @param school number of its school, from 0: the style of the stroke
     * @param stops one a slot, in order
     */
    public record Line(String letter, String name, String note, int school, String href, List<Stop> stops) {

        public Line {
            stops = List.copyOf(stops);
        }
    }

    /** One open workshop of a free slot: "12 sur 12", "15 demandes". */
    public record Choice(int slot, int workshop, String places, String wishes, String href) {}

    public MetroMap {
        slots = List.copyOf(slots);
        workshops = List.copyOf(workshops);
        lines = List.copyOf(lines);
        choices = List.copyOf(choices);
        for (Line line : lines) {
            if (line.stops().size() != slots.size()) {
                throw new IllegalArgumentException(line.name() + " needs one stop a slot");
            }
        }
    }

    public MetroLayout layout() {
        return MetroLayout.of(this);
    }

    /** The same line drawn in one of twelve colours; its letter tells it apart beyond that. */
    public static int colour(int line) {
        return line % 12 + 1;
    }

    public int colourOf(Line line) {
        return colour(lines.indexOf(line));
    }

    public boolean dimmed(Line line) {
        return !selected.isEmpty() && !selected.equals(line.letter());
    }

    /** Whether more than one school has lines, so that the style of the stroke means something. */
    public boolean mixed() {
        return lines.stream().map(Line::school).distinct().count() > 1;
    }

    List<Line> at(int slot, int workshop) {
        return lines.stream()
                .filter(line -> line.stops().get(slot).workshop() == workshop)
                .toList();
    }

    /** The whole way of a group in one sentence, for whoever does not see the map. */
    public String said(Line line) {
        return line.name() + ", "
                + IntStream.range(0, slots.size())
                        .mapToObj(slot -> said(slot, line.stops().get(slot)))
                        .collect(Collectors.joining(" ; "));
    }

    private String said(int slot, Stop stop) {
        if (stop.free()) {
            return slots.get(slot).hour() + " " + slots.get(slot).name();
        }
        Workshop workshop = workshops.get(stop.workshop());
        return slots.get(slot).hour() + " " + workshop.code() + " " + workshop.title() + ", " + stop.room();
    }
}
