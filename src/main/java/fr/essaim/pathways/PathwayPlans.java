package fr.essaim.pathways;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The pathway plans of each campaign: one draft, and what was published. Every method needs a running transaction. */
public interface PathwayPlans {

    Optional<PathwayPlan> draft(Id campaign);

    int KEPT = 20;

    /** Takes the place of the draft, which is kept to go back to; the last {@value #KEPT} are. Idempotent. */
    void save(PathwayPlan draft);

    /** Goes back to the draft before; empty when there is none, and then the draft stays. */
    Optional<PathwayPlan> back(Id campaign);

    /** Drafts one can go back to, oldest first. */
    List<PathwayPlan> earlier(Id campaign);

    /** Forgets the draft and those before; what was published stays. */
    void discard(Id campaign);

    /** The draft is what everybody may see from now on. Idempotent for the same number. */
    void publish(Publication publication);

    Optional<PathwayPlan> published(Id campaign);

    /** Every publication, newest first: the public list of changes. */
    List<Publication> publications(Id campaign);

    /** @throws Failure.NotFound before pathways were built */
    default PathwayPlan get(Id campaign) {
        return draft(campaign).orElseThrow(() -> new Failure.NotFound("pathways.no-plan"));
    }
}
