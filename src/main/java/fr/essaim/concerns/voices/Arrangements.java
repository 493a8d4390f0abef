package fr.essaim.concerns.voices;

import fr.essaim.kernel.Id;

/** The arrangement of each campaign, and the one before it. Every call needs a running transaction. */
public interface Arrangements {

    /** {@link Arrangement#NONE} if nobody put anything together yet. */
    Arrangement of(Id campaign);

    /** The one that {@link #save} last took the place of; none at first. */
    Arrangement before(Id campaign);

    /** Takes the place of the one before, which is kept for undoing; saving an equal one changes nothing. */
    void save(Id campaign, Arrangement arrangement);
}
