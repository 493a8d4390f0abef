package fr.essaim.impressions.board;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.impressions.board.Crosstab.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The curious reader again, who adds and subtracts those who agree, and those who do not. */
class SharesTest {

    /** The shares are published too: how many of a small cell agree must not follow from them, nor how many do not. */
    @Test
    void noShareOfASmallHiddenCellIsDetermined() {
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            int rows = 2 + random.nextInt(2);
            int columns = 1 + random.nextInt(2);
            List<Answer> all = new ArrayList<>();
            List<Answer> yes = new ArrayList<>();
            List<Answer> no = new ArrayList<>();
            for (int cell = 0; cell < rows * columns; cell++) {
                for (int i = random.nextInt(9); i > 0; i--) {
                    Answer answer = new Answer(cell / columns, cell % columns, all.size());
                    all.add(answer);
                    (random.nextInt(4) > 0 ? yes : no).add(answer);
                }
            }
            Crosstab table = Crosstab.of(rows, columns, all);
            boolean[][] hidden = Suppression.of(table, Crosstab.of(rows, columns, yes));
            for (List<Answer> some : List.of(yes, no)) {
                readShares(table, Crosstab.of(rows, columns, some), hidden, "seed " + seed);
            }
        }
    }

    private static void readShares(Crosstab table, Crosstab some, boolean[][] hidden, String seed) {
        CuriousReader reader = new CuriousReader(some, hidden, 0);
        for (int row = 0; row <= table.rows(); row++) {
            for (int column = 0; column <= table.columns(); column++) {
                if (hidden[row][column] && table.people(row, column) < 5) {
                    assertTrue(
                            reader.findsSeveral(row, column) || saidOfMany(table, some, hidden, row, column),
                            seed + " at " + row + "," + column);
                }
            }
        }
    }

    /** Five people and more who all say the same: each of them says so, as in a figure that is shown. */
    private static boolean saidOfMany(Crosstab table, Crosstab some, boolean[][] hidden, int row, int column) {
        for (Suppression.Line line : Suppression.lines(table.rows(), table.columns())) {
            int people = 0;
            int saying = 0;
            for (Suppression.Cell part : line.parts()) {
                if (hidden[part.row()][part.column()]) {
                    people += table.people(part.row(), part.column());
                    saying += some.answers(part.row(), part.column());
                }
            }
            Suppression.Cell total = line.total();
            if (line.parts().contains(new Suppression.Cell(row, column))
                    && saying == 0
                    && (hidden[total.row()][total.column()]
                            ? saidOfMany(table, some, hidden, total.row(), total.column())
                            : people >= 5)) {
                return true;
            }
        }
        return false;
    }
}
