package fr.essaim.web.drawings;

import java.util.List;
import java.util.Locale;

/**
 * The map of profiles: use across, openness upwards, both from 0 to 8, with the light band where a point decides
 * nothing. A dot has the shape of its quarter, so that the colour only repeats it. Dots carry no names.
 *
 * @param quarters names and counts of the four quarters, from the upper left in reading order
 * @param across what the horizontal axis measures
 * @param upwards what the vertical axis measures
 * @param threshold where the quarters meet
 * @param band half the width of the central zone
 */
public record ProfileDots(
        String label,
        List<Quarter> quarters,
        String across,
        String upwards,
        double threshold,
        double band,
        List<Dot> dots) {

    private static final int SIDE = 400;
    private static final int LEFT = 44;
    private static final int TOP = 8;

    /** Name of a quarter as it is written on the map, count included. */
    public record Quarter(String text) {}

    /** Where somebody stands; {@code me} only on a page of theirs. */
    public record Dot(double usage, double openness, boolean me) {}

    public ProfileDots {
        quarters = List.copyOf(quarters);
        dots = List.copyOf(dots);
    }

    public double x(double usage) {
        return LEFT + usage / 8 * SIDE;
    }

    public double y(double openness) {
        return TOP + SIDE - openness / 8 * SIDE;
    }

    public double bandSize() {
        return 2 * band / 8 * SIDE;
    }

    /** The shape of a dot: disc, diamond, triangle or square, as a path. */
    public String shape(Dot dot) {
        double x = x(dot.usage());
        double y = y(dot.openness());
        boolean right = dot.usage() >= threshold;
        boolean high = dot.openness() >= threshold;
        if (high && right) {
            return path("M%.1f %.1fl8.5 8.5-8.5 8.5-8.5-8.5z", x, y - 8.5);
        }
        if (high) {
            return path("M%.1f %.1fa5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1-11 0z", x - 5.5, y);
        }
        if (right) {
            return path("M%.1f %.1fh10v10h-10z", x - 5, y - 5);
        }
        return path("M%.1f %.1fl6.5 11h-13z", x, y - 6.5);
    }

    public String style(Dot dot) {
        boolean corner = dot.usage() >= threshold && dot.openness() >= threshold;
        return (corner ? "pc" : "pd") + (dot.me() ? " p-me" : "");
    }

    private static String path(String pattern, double x, double y) {
        return String.format(Locale.ROOT, pattern, x, y);
    }
}
