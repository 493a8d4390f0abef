package fr.essaim.animators.pool;

import fr.essaim.kernel.Id;
import java.time.LocalDate;

/**
 * The card an animator owns: he alone writes it, and nobody reads it but within his consent. His name, school and
 * disciplines stand with the {@link fr.essaim.animators.Animator}; the schools he helped are counted, never typed.
 *
 * @param person the animator, by the id of his account
 * @param area where he goes, in his own words
 * @param saved the day he last changed it
 */
public record PoolCard(
        Id person, Offer offer, Times times, Reach reach, String area, Consent consent, LocalDate saved) {

    public static PoolCard empty(Id person, LocalDate today) {
        return new PoolCard(person, Offer.NOTHING, Times.ANY, Reach.ACADEMY, "", Consent.NONE, today);
    }

    public PoolCard with(Consent other) {
        return new PoolCard(person, offer, times, reach, area, other, saved);
    }

    /** Whether nobody may see it any more and its owner had his time to change his mind. */
    public boolean isPast(LocalDate today) {
        LocalDate last =
                consent.endedOn(today).filter(ended -> ended.isAfter(saved)).orElse(saved);
        return !consent.holds(today) && today.isAfter(last.plusDays(Consent.KEPT_AFTER));
    }
}
