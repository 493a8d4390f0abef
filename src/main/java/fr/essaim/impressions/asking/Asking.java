package fr.essaim.impressions.asking;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the delayed question of a campaign stands.
 *
 * @param days after the day of the workshops, 1 to 60
 * @param asked empty before it was asked
 * @param reminded empty before the one reminder
 */
public record Asking(Id campaign, int days, Optional<Instant> asked, Optional<Instant> reminded) {

    public static final int DAYS = 7;
    public static final int MOST_DAYS = 60;

    /** How long after asking those missing are reminded, once. */
    public static final int REMINDER_DAYS = 4;

    public static Asking usual(Id campaign) {
        return new Asking(campaign, DAYS, Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return asked.isPresent();
    }

    public Asking withDays(int other) {
        return new Asking(campaign, other, asked, reminded);
    }

    public Asking asked(Instant now) {
        return new Asking(campaign, days, Optional.of(now), reminded);
    }

    public Asking reminded(Instant now) {
        return new Asking(campaign, days, asked, Optional.of(now));
    }
}
