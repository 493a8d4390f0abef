package fr.essaim.impressions;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** Where impressions are kept, at most one for a person, a workshop and a moment. Every method needs a running transaction. */
public interface Impressions {

    /** All of a campaign, in no order that tells who was first. */
    List<Impression> of(Id campaign);

    /** Takes the place of the same person's on the same workshop and moment. Idempotent. */
    void save(Impression impression);

    /** Does nothing when there is none. */
    void remove(Impression impression);

    default List<Impression> by(Id campaign, Id author) {
        return of(campaign).stream().filter(one -> one.author().equals(author)).toList();
    }

    default Optional<Impression> find(Id campaign, Id author, Id workshop, When when) {
        return by(campaign, author).stream()
                .filter(one -> one.isAbout(workshop, when))
                .findFirst();
    }
}
