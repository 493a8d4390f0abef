package fr.essaim.pathways.means;

import fr.essaim.kernel.Id;

/** The means of each campaign. Every method needs a running transaction. */
public interface DayMeans {

    /** Those set last, the usual ones before that. */
    Means of(Id campaign);

    /** Takes the place of what was set. Idempotent. */
    void save(Means means);
}
