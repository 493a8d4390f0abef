package fr.essaim.workshops.web;

import fr.essaim.concerns.Concern;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The picture of a workshop, drawn from what it is: its code in the middle, around it one cell for each concern it
 * answers, one for what one must bring, the rest left open as places at a table. Two workshops never look alike, and
 * the same one looks the same each time. Decoration only: the page says all of it in words.
 *
 * @param cells the six around the middle
 */
public record HeroArt(String code, List<Cell> cells) {

    private static final int SIZE = 68;
    private static final int RING = 128;

    /**
     * One cell of six.
     *
     * @param points its outline
     * @param tone end of the style {@code k…}, "free" for an open place
     * @param picture the path of its pictogram on 24 × 24, "" for none
     * @param move where the pictogram goes
     */
    public record Cell(String points, String tone, String picture, String move) {}

    static HeroArt of(Workshop workshop) {
        List<String> pictures = new ArrayList<>();
        workshop.concerns().stream()
                .limit(4)
                .map(Concern::number)
                .map(Pictures::ofConcern)
                .forEach(pictures::add);
        if (!workshop.needs().isEmpty()) {
            pictures.add(Pictures.EQUIPMENT);
        }
        int turn = Math.floorMod(workshop.id().value().hashCode(), 6);
        int step = pictures.size() <= 3 ? 2 : 1;
        String[] ring = new String[6];
        for (int i = 0; i < pictures.size(); i++) {
            ring[(turn + i * step) % 6] = pictures.get(i);
        }
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < 6; place++) {
            cells.add(cell(place, ring[place], 1 + Math.floorMod(turn + place, 4)));
        }
        return new HeroArt(workshop.code(), cells);
    }

    private static Cell cell(int place, String picture, int tone) {
        double angle = Math.toRadians(30 + 60 * place);
        double x = 280 + RING * Math.cos(angle);
        double y = 200 + RING * Math.sin(angle);
        return new Cell(
                points(x, y, SIZE),
                picture == null ? "free" : Integer.toString(tone),
                picture == null ? "" : picture,
                String.format(Locale.ROOT, "translate(%.1f %.1f) scale(2.4)", x - 28.8, y - 28.8));
    }

    /** The six corners of a cell with a flat top. */
    public static String points(double x, double y, double size) {
        StringBuilder points = new StringBuilder();
        for (int corner = 0; corner < 6; corner++) {
            double angle = Math.toRadians(60 * corner);
            points.append(String.format(
                    Locale.ROOT,
                    "%s%.1f,%.1f",
                    corner == 0 ? "" : " ",
                    x + size * Math.cos(angle),
                    y + size * Math.sin(angle)));
        }
        return points.toString();
    }
}
