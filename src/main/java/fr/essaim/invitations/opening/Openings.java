package fr.essaim.invitations.opening;

import fr.essaim.kernel.Id;

/** The opening words of each campaign. Every method needs a running transaction. */
public interface Openings {

    /** {@link OpeningWords#PROPOSED} as long as nobody wrote any. */
    OpeningWords of(Id campaign);

    /** Idempotent. */
    void save(Id campaign, OpeningWords words);
}
