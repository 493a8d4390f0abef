package fr.essaim.concerns.web;

import fr.essaim.concerns.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a set covers, with one small cell a teacher as long as they can be told apart. */
public record CoverageView(Coverage coverage) {

    private static final int A_ROW = 14;
    private static final int MOST_DRAWN = 140;
    private static final double RADIUS = 14;
    private static final double HALF = 12.1;

    /** @param points corners of the cell */
    public record Cell(String points, boolean covered) {}

    public boolean isDrawn() {
        return coverage.of() > 0 && coverage.of() <= MOST_DRAWN;
    }

    public int height() {
        return 36 + 32 * ((coverage.of() - 1) / A_ROW);
    }

    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < coverage.of(); i++) {
            int row = i / A_ROW;
            boolean covered = i < coverage.atLeastOne();
            double x = 18 + 28 * (i % A_ROW) + (row % 2 == 0 ? 0 : RADIUS);
            cells.add(new Cell(corners(x, 20 + 32.0 * row, covered ? 1 : 0.9), covered));
        }
        return cells;
    }

    private static String corners(double x, double y, double size) {
        double half = HALF * size;
        double radius = RADIUS * size;
        return String.format(
                Locale.ROOT,
                "%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f",
                x,
                y - radius,
                x + half,
                y - radius / 2,
                x + half,
                y + radius / 2,
                x,
                y + radius,
                x - half,
                y + radius / 2,
                x - half,
                y - radius / 2);
    }
}
