package fr.essaim.impressions.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.impressions.board.Crosstab.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plays the curious reader: takes every margin that is published and tries to find what was kept back. */
class SuppressionTest {

    @Test
    void nothingIsHiddenWhereEverybodyIsMany() {
        boolean[][] hidden = hiddenIn(table(new int[][] {{6, 7}, {5, 9}}));

        assertEquals(0, count(hidden));
    }

    @Test
    void oneSmallCellTakesOthersWithIt() {
        boolean[][] hidden = hiddenIn(table(new int[][] {{4, 9, 8}, {6, 7, 8}, {9, 9, 5}}));

        assertTrue(hidden[0][0]);
        assertTrue(count(hidden) >= 4, "alone it would be its row's total less the others");
        assertFalse(hidden[3][3], "everybody together is shown");
    }

    @Test
    void aSingleWorkshopWithFourAnswersIsNotTheTotalLessTheOthers() {
        boolean[][] hidden = hiddenIn(table(new int[][] {{4}, {12}, {11}}));

        assertTrue(hidden[0][0]);
        assertTrue(hidden[1][0] || hidden[2][0], "a second one is kept back");
    }

    @Test
    void fourAnswersInAllShowNothing() {
        boolean[][] hidden = hiddenIn(table(new int[][] {{2, 0}, {0, 2}}));

        assertTrue(hidden[2][2]);
        assertFalse(hidden[0][1], "nobody is no secret");
    }

    @Test
    void onePersonWhoAnswersFiveTimesIsStillOnePerson() {
        List<Answer> answers = new ArrayList<>();
        for (int workshop = 0; workshop < 5; workshop++) {
            answers.add(new Answer(workshop, 0, 0));
            for (int person = 1; person < 9; person++) {
                answers.add(new Answer(workshop, 1, person));
            }
        }

        boolean[][] hidden = hiddenIn(Crosstab.of(5, 2, answers));

        assertTrue(hidden[5][0], "the total of a school where one person answered");
    }

    @Test
    void noHiddenCellOfManyTablesIsDetermined() {
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            int rows = 1 + random.nextInt(3);
            int columns = 1 + random.nextInt(3);
            int[][] counts = new int[rows][columns];
            for (int[] row : counts) {
                for (int column = 0; column < columns; column++) {
                    row[column] = random.nextInt(4) == 0 ? 0 : random.nextInt(9);
                }
            }
            Crosstab table = table(counts);
            boolean[][] hidden = hiddenIn(table);
            CuriousReader reader = new CuriousReader(table, hidden);
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    int people = table.people(row, column);
                    assertTrue(people == 0 || people >= 5 || hidden[row][column], "seed " + seed);
                    if (hidden[row][column]) {
                        assertTrue(reader.findsSeveral(row, column), "seed " + seed + " at " + row + "," + column);
                    }
                }
            }
        }
    }

    @Test
    void largeTablesAreDecidedToo() {
        Random random = new Random(7);
        int[][] counts = new int[12][8];
        for (int[] row : counts) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(12);
            }
        }
        Crosstab table = table(counts);
        boolean[][] hidden = hiddenIn(table);

        assertFalse(hidden[12][8]);
        assertTrue(new Circulation(table, hidden).determined().isEmpty());
    }

    /** Where everybody agrees. */
    private static boolean[][] hiddenIn(Crosstab table) {
        return Suppression.of(table, table);
    }

    private static Crosstab table(int[][] counts) {
        List<Answer> answers = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                for (int i = 0; i < counts[row][column]; i++) {
                    answers.add(new Answer(row, column, answers.size()));
                }
            }
        }
        return Crosstab.of(counts.length, counts[0].length, answers);
    }

    private static int count(boolean[][] hidden) {
        int count = 0;
        for (boolean[] row : hidden) {
            for (boolean cell : row) {
                count += cell ? 1 : 0;
            }
        }
        return count;
    }
}
