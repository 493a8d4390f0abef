package fr.essaim.impressions.asking;

import fr.essaim.kernel.Id;

/** One for each campaign. Every method needs a running transaction. */
public interface Askings {

    /** The usual delay as long as nobody set another. */
    Asking of(Id campaign);

    /** Idempotent. */
    void save(Asking asking);
}
