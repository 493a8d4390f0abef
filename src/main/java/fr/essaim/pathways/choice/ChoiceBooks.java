package fr.essaim.pathways.choice;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.Optional;

/** The free choice of each campaign. Every method needs a running transaction. */
public interface ChoiceBooks {

    /** Empty before the team opened it. */
    Optional<ChoiceBook> of(Id campaign);

    /** Takes the place of the book before; only what differs is written. Idempotent. */
    void save(ChoiceBook book);

    /** @throws Failure.NotFound before the team opened it */
    default ChoiceBook get(Id campaign) {
        return of(campaign).orElseThrow(() -> new Failure.NotFound("choice.not-opened"));
    }
}
