package fr.essaim.journal.observing;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.List;

/** Observations by campaign. Every method needs a running transaction. */
public interface Observations {

    /** Newest first. */
    List<Observation> of(Id campaign);

    /** Takes the place of the one with the same id. Idempotent. */
    void save(Observation observation);

    /** Does nothing when there is none. */
    void remove(Id campaign, Id observation);

    default List<Observation> before(Id campaign, Instant time) {
        return of(campaign).stream().filter(one -> one.at().isBefore(time)).toList();
    }
}
