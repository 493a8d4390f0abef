package fr.essaim.web.drawings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The picture of a workshop, drawn from its own words: a question in the middle, up to six words of the class
 * around it, on a comb that differs from one workshop to the next and is always the same for one.
 *
 * @param centre what stands in the middle, wrapped on three lines
 * @param words at most six are drawn
 * @param label the sentence the picture stands for
 */
public record Poster(String centre, List<String> words, String label) {

    private static final int MIDDLE_X = 280;
    private static final int MIDDLE_Y = 200;
    private static final double[][] PLACES = {{128, 84}, {424, 92}, {462, 214}, {408, 326}, {142, 318}, {92, 204}};

    /** A word in its bubble, with the branch that holds it. */
    public record Leaf(String branch, double x, double y, double width, String text, int style) {

        public double left() {
            return x - width / 2;
        }

        public double top() {
            return y - 20;
        }
    }

    /** A hexagon of the ground. */
    public record Ground(String points, boolean full) {}

    public Poster {
        words = words.stream().filter(word -> !word.isBlank()).limit(6).toList();
    }

    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            double width = Math.min(190, 44 + words.get(i).length() * 8.6);
            double x = Math.max(width / 2 + 12, Math.min(548 - width / 2, PLACES[i][0]));
            double y = PLACES[i][1];
            double bend = (MIDDLE_X + x) / 2;
            String branch = String.format(
                    Locale.ROOT,
                    "M%d %dC%.1f %d %.1f %.1f %.1f %.1f",
                    MIDDLE_X,
                    MIDDLE_Y,
                    bend,
                    MIDDLE_Y,
                    bend,
                    y,
                    x,
                    y);
            leaves.add(new Leaf(branch, x, y, width, words.get(i), i % 4 + 1));
        }
        return leaves;
    }

    public String middle() {
        return Hexagon.flat(MIDDLE_X, MIDDLE_Y, 84);
    }

    /** The text of the middle, cut between words in at most three lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Arrays.asList(centre.trim().split("\\s+"))) {
            if (line.length() > 0 && line.length() + word.length() > 10 && lines.size() < 2) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    public double lineY(int index) {
        return MIDDLE_Y + 7 + (index - (lines().size() - 1) / 2.0) * 25;
    }

    /** One of four ways to colour the middle, so that a list of workshops is not eight times the same picture. */
    public int tone() {
        return Math.floorMod(centre.hashCode(), 4);
    }

    /** Six neighbours around the middle, for a picture without words. */
    public List<Ground> ring() {
        Random chance = new Random(centre.hashCode());
        List<Ground> ring = new ArrayList<>();
        double distance = 84 * Math.sqrt(3) + 2;
        for (int i = 0; i < 6; i++) {
            double angle = Math.toRadians(60.0 * i + 30);
            ring.add(new Ground(
                    Hexagon.flat(MIDDLE_X + distance * Math.cos(angle), MIDDLE_Y + distance * Math.sin(angle), 78),
                    chance.nextInt(5) < 3));
        }
        return ring;
    }

    public List<Ground> ground() {
        Random chance = new Random(centre.hashCode() * 31L + words.hashCode());
        List<Ground> comb = new ArrayList<>();
        double side = 46;
        for (int column = 0; column * side * 1.5 < 640; column++) {
            for (int row = 0; row * side * 1.732 < 480; row++) {
                double x = column * side * 1.5;
                double y = row * side * 1.732 + (column % 2) * side * 0.866;
                int draw = chance.nextInt(10);
                if (draw < 4) {
                    comb.add(new Ground(Hexagon.flat(x, y, side - 4), draw == 0));
                }
            }
        }
        return comb;
    }
}
