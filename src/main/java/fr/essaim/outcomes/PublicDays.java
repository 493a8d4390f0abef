package fr.essaim.outcomes;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.Optional;

/**
 * The public dataset: days and their workshops, each under its own public address. It stands apart from all that is
 * private and opens its own transactions.
 */
public interface PublicDays {

    /**
     * Puts the day in the place of what was public of it; workshops no longer in it are taken back. The same again
     * changes nothing.
     *
     * @throws Failure.Conflict {@code rdf.not-public} when something in it does not pass the closed shapes; what was
     *     public before stands
     */
    void publish(PublicDay day);

    /** Takes back all that is public of a campaign. Idempotent. */
    void withdraw(Id campaign);

    /** A workshop with its sessions and the pathways that come to it, in a syntax; empty when it is not public. */
    Optional<String> workshop(Id workshop, String mediaType);

    /** A whole day; empty when it is not public. */
    Optional<String> day(Id campaign, String mediaType);

    /** All that is public here. */
    String all(String mediaType);

    /** Our own vocabulary. */
    String vocabulary(String mediaType);
}
