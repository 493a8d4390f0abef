package fr.essaim.impressions.board;

import fr.essaim.impressions.board.Suppression.Cell;
import fr.essaim.impressions.board.Suppression.Line;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;

/**
 * What the shares give away: the answers that agree, and those that do not, add up along the same lines as the answers.
 * Where nearly everybody agrees, the one who does not could be traced into a hidden cell. What is said of five people
 * and more at once is no secret: where all of a line agree, so does each of them.
 */
record Shares(Crosstab answers, Crosstab agreeing) {

    /** Hidden cells of few people of which one can work out how many agree, or how many do not. */
    List<Cell> determined(boolean[][] hidden) {
        return Stream.<IntBinaryOperator>of(
                        agreeing::answers,
                        (row, column) -> answers.answers(row, column) - agreeing.answers(row, column))
                .flatMap(held -> new Circulation(answers, hidden, 0, held)
                        .determined().stream().filter(this::isSmall).filter(cell -> !isOfMany(cell, hidden, held)))
                .toList();
    }

    private boolean isSmall(Cell cell) {
        return answers.people(cell.row(), cell.column()) < Suppression.FEWEST;
    }

    /** None of them in the hidden cells of a line whose total shows, or is known that way: that is said of five and more. */
    private boolean isOfMany(Cell cell, boolean[][] hidden, IntBinaryOperator held) {
        return Suppression.lines(answers.rows(), answers.columns()).stream()
                .filter(line -> line.parts().contains(cell))
                .filter(line -> line.parts().stream()
                        .filter(part -> hidden[part.row()][part.column()])
                        .allMatch(part -> held.applyAsInt(part.row(), part.column()) == 0))
                .map(Line::total)
                .anyMatch(total -> !hidden[total.row()][total.column()] || isOfMany(total, hidden, held));
    }
}
