package fr.essaim.web.drawings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A group as a hexagon with six seats: taken seats carry initials, free ones stay visible.
 *
 * @param letter what stands in the middle, "" while the group is forming
 * @param name how the group is called in a sentence
 */
public record Cell(String letter, String name, List<Seat> seats) {

    /** The kit's limit, and the sides of a hexagon. */
    public static final int SEATS = 6;

    private static final List<Side> SIDES = List.of(
            new Side("48.5,14.3 101.5,14.3 86.0,41.2 64.0,41.2", 75, 32.4, 75, 7),
            new Side("108.2,18.2 134.8,64.1 103.8,64.1 92.8,45.1", 109.9, 52.6, 131.3, 37.5),
            new Side("134.8,71.9 108.2,117.8 92.8,90.9 103.8,71.9", 109.9, 92.8, 131.3, 98.5),
            new Side("101.5,121.7 48.5,121.7 64.0,94.8 86.0,94.8", 75, 113, 75, 129),
            new Side("41.8,117.8 15.2,71.9 46.2,71.9 57.3,90.9", 40.1, 92.8, 18.7, 98.5),
            new Side("15.2,64.1 41.7,18.2 57.2,45.1 46.2,64.1", 40.1, 52.6, 18.7, 37.5));

    /**
     * @param note what is said beside the name in the list: a subject, a school
     * @param catalyst true only when the viewer may know; see {@link #withoutCatalysts}
     */
    public record Seat(String name, String note, boolean catalyst, boolean me) {

        public static Seat of(String name, String note) {
            return new Seat(name, note, false, false);
        }

        public Seat asCatalyst() {
            return new Seat(name, note, true, me);
        }

        public Seat asMe() {
            return new Seat(name, note, catalyst, true);
        }

        /** First letters of the first two words: « Jean-Marc Le Goff » is JL. */
        public String initials() {
            StringBuilder letters = new StringBuilder();
            Arrays.stream(name.trim().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .limit(2)
                    .forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
            return letters.toString().toUpperCase(Locale.ROOT);
        }
    }

    private record Side(String points, double x, double y, double markX, double markY) {}

    /** One side of the hexagon as it is drawn; {@code seat} is null when nobody sits there. */
    public record Place(String points, double x, double y, double markX, double markY, Seat seat) {

        public boolean free() {
            return seat == null;
        }

        public String style() {
            return seat.me() ? "seat seat-me" : seat.catalyst() ? "seat seat-cat" : "seat";
        }

        public String textStyle() {
            return seat.me() ? "on-me" : seat.catalyst() ? "on-cat" : null;
        }

        /** A small diamond on the rim: the shape that says catalyst together with the word. */
        public String mark() {
            return String.format(Locale.ROOT, "M%.1f %.1fl7.5 7.5-7.5 7.5-7.5-7.5z", markX, markY - 7.5);
        }
    }

    public Cell {
        seats = List.copyOf(seats);
        if (seats.size() > SEATS) {
            throw new IllegalArgumentException("a cell has six seats, not " + seats.size());
        }
    }

    /** The same cell for eyes that are not the project team's. */
    public Cell withoutCatalysts() {
        return new Cell(
                letter,
                name,
                seats.stream()
                        .map(seat -> new Seat(seat.name(), seat.note(), false, seat.me()))
                        .toList());
    }

    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < SEATS; i++) {
            Side side = SIDES.get(i);
            places.add(new Place(
                    side.points(),
                    side.x(),
                    side.y(),
                    side.markX(),
                    side.markY(),
                    i < seats.size() ? seats.get(i) : null));
        }
        return places;
    }

    public int taken() {
        return seats.size();
    }

    public int free() {
        return SEATS - seats.size();
    }

    public List<String> catalysts() {
        return seats.stream().filter(Seat::catalyst).map(Seat::name).toList();
    }

    public List<String> names() {
        return seats.stream().map(Seat::name).toList();
    }
}
