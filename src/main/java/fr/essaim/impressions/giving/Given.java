package fr.essaim.impressions.giving;

import fr.essaim.impressions.Question;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a teacher ticked and typed. Any question may be left open; nothing at all is not an impression.
 *
 * @param quotable only with a comment
 */
public record Given(Map<Question, Integer> marks, String comment, boolean quotable) {

    public static final int COMMENT_AT_MOST = 1000;

    public Given {
        marks = Map.copyOf(marks);
        comment = comment.replace("\r\n", "\n").replace('\r', '\n');
        quotable = quotable && !comment.isBlank();
    }

    /** @throws Failure.Invalid naming each wrong field */
    void check() {
        List<Violation> wrong = new ArrayList<>();
        if (marks.isEmpty() && comment.isBlank()) {
            wrong.add(Violation.of(Question.PLEASURE.field(), "impressions.nothing-given"));
        }
        marks.forEach((question, mark) -> {
            if (mark < 1 || mark > Question.MOST) {
                wrong.add(Violation.of(question.field(), "impressions.mark-unknown"));
            }
        });
        int signs = comment.codePointCount(0, comment.length());
        if (signs > COMMENT_AT_MOST) {
            wrong.add(Violation.of("mot", "impressions.comment-too-long", COMMENT_AT_MOST, signs));
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
    }
}
