package fr.essaim.campaigns;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The campaigns of this instance. Every method needs a running transaction. */
public interface Campaigns {

    Optional<Campaign> find(Id campaign);

    /** Newest day first. */
    List<Campaign> all();

    /** Takes the place of what was kept under the same id. Idempotent. */
    void save(Campaign campaign);

    /** @throws Failure.NotFound when there is no such campaign */
    default Campaign get(Id campaign) {
        return find(campaign).orElseThrow(() -> new Failure.NotFound("campaigns.no-such-campaign"));
    }
}
