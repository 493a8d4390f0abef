package fr.essaim.impressions.quotes;

import fr.essaim.kernel.Id;
import java.util.Set;

/** The comments animators chose to show, by the impression they come from. Every method needs a running transaction. */
public interface Quotes {

    Set<Id> of(Id campaign);

    /** Idempotent. */
    void add(Id campaign, Id impression);

    /** Does nothing when it is not there. */
    void remove(Id campaign, Id impression);
}
