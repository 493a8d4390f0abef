package fr.essaim.impressions.board;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which cells of a table are kept back, totals included, so that nothing about fewer than five people can be
 * read or worked out from it. A small cell is hidden; then, in every line that adds up (the cells of a row or column
 * and their total), whatever would give a hidden one away by subtraction is hidden too: the hidden cells of a line
 * whose total shows are at least two and belong to at least five people. What is still determined by several lines
 * together, or by what they leave room for, is found and covered by one more cell, and so is how many of a small cell agree. Nobody in a cell is no secret and is shown.
 */
public final class Suppression {

    /** Fewer people than this are never shown apart. */
    public static final int FEWEST = 5;

    private final Crosstab table;
    private final boolean[][] hidden;

    private Suppression(Crosstab table) {
        this.table = table;
        hidden = new boolean[table.rows() + 1][table.columns() + 1];
    }

    /**
     * Which cells are kept back; the last row and column are the totals.
     *
     * @param agreeing those of the answers that agree: of the other cells they are published too
     */
    public static boolean[][] of(Crosstab table, Crosstab agreeing) {
        Suppression made = new Suppression(table);
        Shares shares = new Shares(table, agreeing);
        made.hideSmall();
        do {
            made.coverLines();
        } while (made.cover(new Circulation(table, made.hidden).determined())
                || made.cover(shares.determined(made.hidden)));
        return made.hidden;
    }

    /** A place in the table. */
    record Cell(int row, int column) {}

    /** Cells that add up to another. */
    record Line(List<Cell> parts, Cell total) {}

    private void hideSmall() {
        for (int row = 0; row <= table.rows(); row++) {
            for (int column = 0; column <= table.columns(); column++) {
                int people = table.people(row, column);
                hidden[row][column] = people > 0 && people < FEWEST;
            }
        }
    }

    private void coverLines() {
        boolean again = true;
        while (again) {
            again = false;
            for (Line line : lines(table.rows(), table.columns())) {
                again |= !isCovered(line) && hideOneMore(line);
            }
        }
    }

    private boolean isCovered(Line line) {
        List<Cell> secret = line.parts().stream().filter(this::isHidden).toList();
        if (isHidden(line.total())) {
            return !secret.isEmpty();
        }
        BitSet together = new BitSet();
        secret.forEach(cell -> together.or(table.who(cell.row(), cell.column())));
        return secret.isEmpty() || secret.size() > 1 && together.cardinality() >= FEWEST;
    }

    /** The part with the fewest people, and only when no part is left the total. */
    private boolean hideOneMore(Line line) {
        Optional<Cell> more = line.parts().stream()
                .filter(this::mayBeHidden)
                .min(Comparator.comparingInt(cell -> table.people(cell.row(), cell.column())));
        Optional<Cell> taken =
                more.isPresent() ? more : Optional.of(line.total()).filter(this::mayBeHidden);
        taken.ifPresent(cell -> hidden[cell.row()][cell.column()] = true);
        return taken.isPresent();
    }

    private boolean cover(List<Cell> determined) {
        List<Line> lines = lines(table.rows(), table.columns());
        for (Cell cell : determined) {
            for (Line line : lines) {
                boolean touches = line.parts().contains(cell) || line.total().equals(cell);
                if (touches && hideOneMore(line)) {
                    return true;
                }
            }
            if (lines.stream().anyMatch(this::hideOneMore)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private boolean mayBeHidden(Cell cell) {
        return !isHidden(cell) && table.people(cell.row(), cell.column()) > 0;
    }

    /** Every row and every column, those of totals included. */
    static List<Line> lines(int rows, int columns) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            List<Cell> parts = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                parts.add(new Cell(row, column));
            }
            lines.add(new Line(parts, new Cell(row, columns)));
        }
        for (int column = 0; column <= columns; column++) {
            List<Cell> parts = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                parts.add(new Cell(row, column));
            }
            lines.add(new Line(parts, new Cell(rows, column)));
        }
        return lines;
    }
}
