package fr.essaim.impressions.board;

import fr.essaim.impressions.board.Suppression.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;

/**
 * What somebody with paper and patience works out. A table with its margins is a network: rows and columns are nodes,
 * each cell is an arc between its row and its column, and that the lines add up means that nothing is lost in a node.
 * Other tables that publish the same are reached by sending something around a circle of hidden cells. So a hidden
 * cell is no secret exactly when no circle runs through it, knowing that nobody hides an empty cell.
 */
final class Circulation {

    private final Crosstab table;
    private final int least;
    private final List<Arc> arcs = new ArrayList<>();

    private record Arc(Cell cell, int from, int to, int flow) {}

    Circulation(Crosstab table, boolean[][] hidden) {
        this(table, hidden, 1, table::answers);
    }

    /**
     * @param least what a hidden cell is known to hold at least
     * @param held what a cell holds
     */
    Circulation(Crosstab table, boolean[][] hidden, int least, IntBinaryOperator held) {
        this.table = table;
        this.least = least;
        for (int row = 0; row <= table.rows(); row++) {
            for (int column = 0; column <= table.columns(); column++) {
                if (hidden[row][column]) {
                    arcs.add(arc(new Cell(row, column), held.applyAsInt(row, column)));
                }
            }
        }
    }

    /** A total runs against its parts; the total of all runs with them again. */
    private Arc arc(Cell cell, int flow) {
        int row = cell.row();
        int column = table.rows() + 1 + cell.column();
        boolean against = cell.row() == table.rows() ^ cell.column() == table.columns();
        return against ? new Arc(cell, column, row, flow) : new Arc(cell, row, column, flow);
    }

    /** Hidden cells of which only one value agrees with what is published. */
    List<Cell> determined() {
        return arcs.stream()
                .filter(arc ->
                        !leads(arc.to(), arc.from(), arc) && !(arc.flow() > least && leads(arc.from(), arc.to(), arc)))
                .map(Arc::cell)
                .toList();
    }

    private boolean leads(int from, int to, Arc without) {
        Deque<Integer> ahead = new ArrayDeque<>(List.of(from));
        Set<Integer> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            int here = ahead.remove();
            if (here == to) {
                return true;
            }
            for (Arc arc : arcs) {
                if (!arc.equals(without)) {
                    step(arc, here).filter(seen::add).ifPresent(ahead::add);
                }
            }
        }
        return false;
    }

    /** Along an arc there may always be more; against it only what leaves in the cell what is known to be there. */
    private Optional<Integer> step(Arc arc, int here) {
        if (arc.from() == here) {
            return Optional.of(arc.to());
        }
        return arc.to() == here && arc.flow() > least ? Optional.of(arc.from()) : Optional.empty();
    }
}
