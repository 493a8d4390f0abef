package fr.essaim.impressions.board;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Who answered in each cell of a table, with its margins: the last row and the last column are totals. People are
 * numbers; one who answered about two workshops is one person in the total of his school.
 */
public final class Crosstab {

    private final int rows;
    private final int columns;
    private final BitSet[][] people;
    private final int[][] answers;

    private Crosstab(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        people = new BitSet[rows + 1][columns + 1];
        answers = new int[rows + 1][columns + 1];
        for (BitSet[] row : people) {
            for (int column = 0; column <= columns; column++) {
                row[column] = new BitSet();
            }
        }
    }

    /** One answer: in which row and column, by whom. */
    public record Answer(int row, int column, int person) {}

    public static Crosstab of(int rows, int columns, Collection<Answer> answers) {
        Crosstab table = new Crosstab(rows, columns);
        answers.forEach(table::count);
        return table;
    }

    /** The same from anything that has a row and a column by name; what is in neither list is left out. */
    public static <T, R, C> Crosstab of(
            List<T> things, List<R> rows, Function<T, R> row, List<C> columns, Function<T, C> column, List<?> authors) {
        Crosstab table = new Crosstab(rows.size(), columns.size());
        for (int i = 0; i < things.size(); i++) {
            int r = rows.indexOf(row.apply(things.get(i)));
            int c = columns.indexOf(column.apply(things.get(i)));
            if (r >= 0 && c >= 0) {
                table.count(new Answer(r, c, authors.indexOf(authors.get(i))));
            }
        }
        return table;
    }

    private void count(Answer answer) {
        for (int row : new int[] {answer.row(), rows}) {
            for (int column : new int[] {answer.column(), columns}) {
                people[row][column].set(answer.person());
                answers[row][column]++;
            }
        }
    }

    /** Without the margin. */
    public int rows() {
        return rows;
    }

    /** Without the margin. */
    public int columns() {
        return columns;
    }

    /** How many people; row {@link #rows()} and column {@link #columns()} are the totals. */
    public int people(int row, int column) {
        return people[row][column].cardinality();
    }

    public int answers(int row, int column) {
        return answers[row][column];
    }

    BitSet who(int row, int column) {
        return (BitSet) people[row][column].clone();
    }
}
