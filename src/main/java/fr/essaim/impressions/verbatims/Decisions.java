package fr.essaim.impressions.verbatims;

import fr.essaim.kernel.Id;
import java.util.Map;

/**
 * Which comments may be read by others, by the impression they come from and the very words that were read. Every
 * method needs a running transaction.
 */
public interface Decisions {

    /** A decision and the digest of the words it was taken on. */
    record Taken(Decision decision, String digest) {}

    Map<Id, Taken> of(Id campaign);

    /** Idempotent. */
    void save(Id campaign, Id impression, Taken taken);
}
