package fr.essaim.outcomes.closing;

import fr.essaim.kernel.Id;
import java.util.Optional;

/** Which campaigns are closed. Every method needs a running transaction. */
public interface Closings {

    Optional<Closing> of(Id campaign);

    /** Idempotent. */
    void save(Closing closing);

    /** Does nothing when it is open. */
    void remove(Id campaign);
}
