package fr.essaim.questionnaire.own;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Optional;

/** When the teachers of a campaign were last told that their answer is awaited. Every call needs a running transaction. */
public interface Reminders {

    /** @param people how many were told */
    record Reminder(Instant at, int people) {}

    Optional<Reminder> last(Id campaign);

    /** Takes the place of the one before. */
    void note(Id campaign, Reminder reminder);
}
