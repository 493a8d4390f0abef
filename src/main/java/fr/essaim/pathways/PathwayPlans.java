package fr.essaim.pathways;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.Optional;

/** The pathway plans of each campaign: one draft, and what was published. Every method needs a running transaction. */
public interface PathwayPlans {

    Optional<PathwayPlan> draft(Id campaign);

    /** Takes the place of the draft. Idempotent. */
    void save(PathwayPlan draft);

    /** Forgets the draft; what was published stays. */
    void discard(Id campaign);

    /** The draft is what everybody may see from now on. Idempotent for the same number. */
    void publish(Publication publication);

    Optional<PathwayPlan> published(Id campaign);

    /** Every publication, newest first: the public list of changes. */
    java.util.List<Publication> publications(Id campaign);

    /** @throws Failure.NotFound before pathways were built */
    default PathwayPlan get(Id campaign) {
        return draft(campaign).orElseThrow(() -> new Failure.NotFound("pathways.no-plan"));
    }
}
