package fr.essaim.impressions;

import java.util.Locale;

/** When an impression was asked for. */
public enum When {
    /** On the day, at the end of a workshop. */
    IMMEDIATE,
    /** Days later, to see what remains. */
    DELAYED;

    /** Key of its name on screens. */
    public String key() {
        return "impressions.when." + name().toLowerCase(Locale.ROOT);
    }
}
