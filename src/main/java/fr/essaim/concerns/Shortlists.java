package fr.essaim.concerns;

import fr.essaim.kernel.Id;
import java.util.Optional;

/** The concerns kept by each campaign. Every call needs a running transaction. */
public interface Shortlists {

    Optional<Shortlist> of(Id campaign);

    /** Takes the place of the one before. Idempotent. */
    void save(Shortlist shortlist);
}
