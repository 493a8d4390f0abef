package fr.essaim.impressions.board;

/**
 * Fills the hidden cells of a small table in every way that agrees with what is published, knowing that a hidden cell
 * is never empty. A cell is safe when it takes more than one value.
 */
final class CuriousReader {

    private final Crosstab table;
    private final boolean[][] hidden;
    private final int[][] tried;
    private final int[][] least;
    private final int[][] most;
    private final int ceiling;
    private final int fewest;
    private int found;

    CuriousReader(Crosstab table, boolean[][] hidden) {
        this(table, hidden, 1);
    }

    /** @param fewest what the reader knows a hidden cell to hold at least */
    CuriousReader(Crosstab table, boolean[][] hidden, int fewest) {
        this.fewest = fewest;
        this.table = table;
        this.hidden = hidden;
        this.tried = new int[table.rows()][table.columns()];
        this.least = new int[table.rows() + 1][table.columns() + 1];
        this.most = new int[table.rows() + 1][table.columns() + 1];
        for (int[] row : least) {
            java.util.Arrays.fill(row, Integer.MAX_VALUE);
        }
        // a reader without any total to go by could guess anything: one more than the truth is enough to show that
        this.ceiling = table.answers(table.rows(), table.columns()) + 2;
        fill(0);
        if (found == 0) {
            throw new IllegalStateException("not even the truth agrees with what is published");
        }
    }

    boolean findsSeveral(int row, int column) {
        return most[row][column] > least[row][column];
    }

    private void fill(int place) {
        if (found > 20_000) {
            return;
        }
        if (place == table.rows() * table.columns()) {
            if (agrees()) {
                note();
            }
            return;
        }
        int row = place / table.columns();
        int column = place % table.columns();
        if (!hidden[row][column]) {
            tried[row][column] = table.answers(row, column);
            if (possible(row, column)) {
                fill(place + 1);
            }
            return;
        }
        int truth = table.answers(row, column);
        int far = Math.min(ceiling, truth + 4);
        for (int value = Math.max(fewest, truth - 4); value <= far; value++) {
            tried[row][column] = value;
            if (possible(row, column)) {
                fill(place + 1);
            }
        }
        tried[row][column] = 0;
    }

    /** Cuts branches whose finished row already misses its published total. */
    private boolean possible(int row, int column) {
        int sum = 0;
        for (int c = 0; c <= column; c++) {
            sum += tried[row][c];
        }
        boolean last = column == table.columns() - 1;
        int total = table.answers(row, table.columns());
        return hidden[row][table.columns()] || (last ? sum == total : sum <= total);
    }

    private boolean agrees() {
        for (int row = 0; row <= table.rows(); row++) {
            for (int column = 0; column <= table.columns(); column++) {
                if (!hidden[row][column] && value(row, column) != table.answers(row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void note() {
        found++;
        for (int row = 0; row <= table.rows(); row++) {
            for (int column = 0; column <= table.columns(); column++) {
                least[row][column] = Math.min(least[row][column], value(row, column));
                most[row][column] = Math.max(most[row][column], value(row, column));
            }
        }
    }

    private int value(int row, int column) {
        int sum = 0;
        for (int r = 0; r < table.rows(); r++) {
            for (int c = 0; c < table.columns(); c++) {
                if ((r == row || row == table.rows()) && (c == column || column == table.columns())) {
                    sum += tried[r][c];
                }
            }
        }
        return sum;
    }
}
