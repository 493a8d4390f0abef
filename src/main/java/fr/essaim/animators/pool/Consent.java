package fr.essaim.animators.pool;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the owner of a card agreed to, and until when. It ends by itself.
 *
 * @param given null when it never was
 * @param until last day on which it holds
 * @param academy whether the whole académie finds the card; else only the teams of his own campaigns
 * @param withdrawn the day it was taken back, null while it was not
 */
public record Consent(LocalDate given, LocalDate until, boolean academy, LocalDate withdrawn) {

    /** Days before the end on which its owner is reminded. */
    public static final int REMINDED_BEFORE = 30;

    /** Days for which a card nobody may see any more is kept, so that its owner may change his mind. */
    public static final int KEPT_AFTER = 30;

    public static final Consent NONE = new Consent(null, null, false, null);

    public static Consent from(LocalDate today, boolean academy) {
        return new Consent(today, today.plusYears(1), academy, null);
    }

    public boolean holds(LocalDate today) {
        return given != null && withdrawn == null && !today.isAfter(until);
    }

    public boolean opensToAcademy(LocalDate today) {
        return academy && holds(today);
    }

    /** It holds, and its owner should think of it now. */
    public boolean endsSoon(LocalDate today) {
        return holds(today) && !today.isBefore(until.minusDays(REMINDED_BEFORE));
    }

    /** The first day on which it no longer held; empty while it does, or when it never was given. */
    public Optional<LocalDate> endedOn(LocalDate today) {
        if (given == null || holds(today)) {
            return Optional.empty();
        }
        return Optional.of(withdrawn == null ? until.plusDays(1) : withdrawn);
    }

    public Consent takenBack(LocalDate today) {
        return given == null || withdrawn != null ? this : new Consent(given, until, academy, today);
    }

    /** As if it had not been taken back; it may be over all the same. */
    public Consent restored() {
        return new Consent(given, until, academy, null);
    }
}
