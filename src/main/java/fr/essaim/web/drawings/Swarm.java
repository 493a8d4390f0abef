package fr.essaim.web.drawings;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as a comb of hexagons, one a person: the first ones filled. Only counts: which hexagon is whom is never
 * known, nor said.
 *
 * @param label the sentence the drawing stands for
 */
public record Swarm(int filled, int total, String label) {

    private static final int PITCH = 28;
    private static final int ROW = 32;

    /** One hexagon of the comb. */
    public record Hex(String points, boolean full) {}

    /** As many in a row as keeps the comb about three times wider than high. */
    public int perRow() {
        return Math.max(6, (int) Math.ceil(Math.sqrt(total * 3.4)));
    }

    public int rows() {
        return Math.max(1, (total + perRow() - 1) / perRow());
    }

    public int width() {
        return perRow() * PITCH + PITCH / 2 + 4;
    }

    public int height() {
        return rows() * ROW + 6;
    }

    public List<Hex> hexes() {
        return IntStream.range(0, total).mapToObj(this::hex).toList();
    }

    private Hex hex(int i) {
        int row = i / perRow();
        double x = 18 + (i % perRow()) * PITCH + (row % 2) * PITCH / 2.0;
        boolean full = i < filled;
        return new Hex(Hexagon.pointed(x, 20.0 + row * ROW, full ? 14 : 12.5), full);
    }
}
