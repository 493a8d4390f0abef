package fr.essaim.impressions;

import java.util.Locale;

/** The five things asked, the same at once and days later, each on a scale of agreement from 1 to 4. */
public enum Question {
    PLEASURE,
    PRACTICES,
    GROUP,
    IDEAS,
    /** Worded so that agreeing is good news here too: nothing stood in the way. */
    EASE;

    public static final int MOST = 4;

    /** From here on an answer counts as agreement. */
    public static final int AGREES = 3;

    /** Name of its field in forms. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its sentence on screens. */
    public String key() {
        return "impressions.question." + field();
    }
}
