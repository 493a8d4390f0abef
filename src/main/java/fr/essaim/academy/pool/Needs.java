package fr.essaim.academy.pool;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be asked of the equipment somebody needs. */
public enum Needs {
    /** He needs nothing. */
    NOTHING,
    /** What he needs is in the campaign's rooms. */
    OUR_ROOMS;

    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "academy.needs-" + field();
    }

    public static Optional<Needs> of(String field) {
        return Stream.of(values()).filter(one -> one.field().equals(field)).findFirst();
    }
}
