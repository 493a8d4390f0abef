package fr.essaim.impressions.referents;

import java.util.Locale;

/** What the kit looks for in a referent. Seen or not: no degrees, no sum. */
public enum Criterion {
    MOTIVATION,
    FIRST_IDEAS,
    BENEVOLENCE,
    WISH_TO_HELP;

    /** Name of its field in forms. */
    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of its sentence on screens. */
    public String key() {
        return "impressions.criterion-" + field();
    }
}
