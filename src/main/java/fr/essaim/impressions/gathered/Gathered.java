package fr.essaim.impressions.gathered;

import fr.essaim.kernel.Id;
import java.util.List;

/** Notes and synthesis of each campaign. Every method needs a running transaction. */
public interface Gathered {

    /** Newest first. */
    List<HeardNote> notes(Id campaign);

    /** Idempotent. */
    void save(HeardNote note);

    /** Does nothing when there is none. */
    void remove(Id campaign, Id note);

    TeamWords words(Id campaign);

    /** Idempotent. */
    void save(Id campaign, TeamWords words);
}
