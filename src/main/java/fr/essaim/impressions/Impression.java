package fr.essaim.impressions;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What one teacher felt about one workshop. Nobody but its author ever reads it as such: others see counts of five
 * and more, and comments that a person has looked at.
 *
 * @param school UAI of the author's school on that day
 * @param marks 1 to 4 for each question answered
 * @param comment plain text, "" for none
 * @param quotable whether the author allows the comment on the animator's card
 * @param changed empty as long as it stands as first given
 */
public record Impression(
        Id id,
        Id campaign,
        Id author,
        String school,
        Id workshop,
        When when,
        Map<Question, Integer> marks,
        String comment,
        boolean quotable,
        Instant given,
        Optional<Instant> changed) {

    public Impression {
        marks = Map.copyOf(marks);
    }

    public boolean isAbout(Id asked, When moment) {
        return workshop.equals(asked) && when == moment;
    }

    public boolean agrees(Question question) {
        return marks.getOrDefault(question, 0) >= Question.AGREES;
    }

    public Impression with(Map<Question, Integer> otherMarks, String otherComment, boolean mayQuote, Instant now) {
        return new Impression(
                id,
                campaign,
                author,
                school,
                workshop,
                when,
                otherMarks,
                otherComment,
                mayQuote,
                given,
                Optional.of(now));
    }
}
