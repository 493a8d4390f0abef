package fr.essaim.animators.pool;

import fr.essaim.campaigns.academies.Academies;
import java.util.Locale;

/** How far an animator goes. */
public enum Reach {
    DEPARTMENT,
    ACADEMY;

    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "animators.reach-" + field();
    }

    /** Whether somebody of the school {@code home} comes to {@code there}. */
    public boolean covers(String home, String there) {
        return this == DEPARTMENT
                ? Academies.department(home).equals(Academies.department(there))
                : Academies.of(home).equals(Academies.of(there));
    }
}
