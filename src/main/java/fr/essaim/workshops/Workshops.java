package fr.essaim.workshops;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The workshops of all campaigns. Every method needs a running transaction. */
public interface Workshops {

    Optional<Workshop> find(Id workshop);

    /** In the order of their codes: A1, A2, … A10; the same list while nothing changes. */
    List<Workshop> of(Id campaign);

    /** Those that everybody may see, of all campaigns: by campaign, then by code. */
    List<Workshop> published();

    /** Takes the place of what was kept under the same id. Idempotent. */
    void save(Workshop workshop);

    /** Forgets a workshop; does nothing when there is none. */
    void remove(Workshop workshop);

    /** @throws Failure.NotFound when there is no such workshop */
    default Workshop get(Id workshop) {
        return find(workshop).orElseThrow(() -> new Failure.NotFound("workshops.no-such-workshop"));
    }
}
