package fr.essaim.impressions.ideas;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;

/** The ideas of each campaign. Every method needs a running transaction. */
public interface FirstIdeas {

    /** Newest first. */
    List<FirstIdea> of(Id campaign);

    /** Takes the place of the one with the same id. Idempotent. */
    void save(FirstIdea idea);

    /** Does nothing when there is none. */
    void remove(FirstIdea idea);

    /** @throws Failure.NotFound when the campaign has no such idea */
    default FirstIdea get(Id campaign, Id idea) {
        return of(campaign).stream()
                .filter(one -> one.id().equals(idea))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("impressions.no-such-idea"));
    }
}
