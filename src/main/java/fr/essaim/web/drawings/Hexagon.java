package fr.essaim.web.drawings;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The corners of a hexagon, as the {@code points} of a polygon. */
final class Hexagon {

    private Hexagon() {}

    /** Standing on a corner. */
    static String pointed(double x, double y, double radius) {
        return corners(x, y, radius, 30);
    }

    /** Lying on a side. */
    static String flat(double x, double y, double radius) {
        return corners(x, y, radius, 0);
    }

    private static String corners(double x, double y, double radius, int turn) {
        return IntStream.range(0, 6)
                .mapToObj(i -> Math.toRadians(60.0 * i + turn))
                .map(angle -> String.format(
                        Locale.ROOT, "%.1f,%.1f", x + radius * Math.cos(angle), y + radius * Math.sin(angle)))
                .collect(Collectors.joining(" "));
    }
}
