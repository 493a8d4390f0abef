package fr.essaim.animators.pool;

import java.util.Locale;

/** What an animator likes to do with the time of a workshop. */
public enum Showing {
    DEMONSTRATION,
    EXCHANGE;

    /** Its name on forms. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "animators.showing-" + field();
    }
}
