package fr.essaim.journal.observing;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One look at a group.
 *
 * @param by who looked
 * @param workshop where, empty for the day as a whole
 * @param degrees 1 to 3 for each aspect that was seen
 * @param note plain text about the group
 */
public record Observation(
        Id id,
        Id campaign,
        Id group,
        Id by,
        Optional<Id> workshop,
        Map<Aspect, Integer> degrees,
        String note,
        Instant at) {

    /** After so many months nobody needs it any more and it goes. */
    public static final int KEPT_MONTHS = 6;

    public Observation {
        degrees = Map.copyOf(degrees);
    }
}
