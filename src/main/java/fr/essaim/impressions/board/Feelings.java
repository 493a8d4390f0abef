package fr.essaim.impressions.board;

import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Question;
import fr.essaim.kernel.Id;
import java.util.List;

/**
 * The answers to one question at one moment, by workshop and school. Only those who answered it count, so each question
 * has its own table and its own cells kept back.
 */
public final class Feelings {

    private final Crosstab answers;
    private final Crosstab agreeing;
    private final boolean[][] hidden;

    Feelings(List<Impression> given, Question question, List<Id> workshops, List<String> schools) {
        List<Impression> answered =
                given.stream().filter(one -> one.marks().containsKey(question)).toList();
        answers = table(answered, workshops, schools);
        agreeing = table(answered.stream().filter(one -> one.agrees(question)).toList(), workshops, schools);
        hidden = Suppression.of(answers, agreeing);
    }

    private static Crosstab table(List<Impression> of, List<Id> workshops, List<String> schools) {
        return Crosstab.of(
                of,
                workshops,
                Impression::workshop,
                schools,
                Impression::school,
                of.stream().map(Impression::author).toList());
    }

    /** @param workshop place of the workshop, or how many there are for all together; likewise the school */
    public Figure at(int workshop, int school) {
        return hidden[workshop][school]
                ? Figure.KEPT_BACK
                : new Figure(true, answers.answers(workshop, school), agreeing.answers(workshop, school));
    }

    public Figure ofWorkshop(int workshop) {
        return at(workshop, answers.columns());
    }

    public Figure ofSchool(int school) {
        return at(answers.rows(), school);
    }

    public Figure all() {
        return at(answers.rows(), answers.columns());
    }
}
