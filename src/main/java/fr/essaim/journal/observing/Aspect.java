package fr.essaim.journal.observing;

import java.util.Locale;

/** What one looks at in a group, each on three degrees; none of them can be said of one person. */
public enum Aspect {
    INTERACTIONS,
    PARTICIPATION,
    CLIMATE,
    IDEAS;

    public static final int MOST = 3;

    /** Name of its field in forms. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name on screens; with "-1" to "-3" behind it, of each degree. */
    public String key() {
        return "journal.aspect-" + field();
    }
}
