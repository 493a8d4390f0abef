package fr.essaim.animators.requests;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** Who was asked or suggested for which campaign. Every method needs a running transaction. */
public interface Requests {

    /** First asked first. */
    List<Request> of(Id campaign);

    /** Last asked first. */
    List<Request> ofAnimator(Id animator);

    /** Takes the place of what was kept for the same campaign and person. Idempotent. */
    void save(Request request);

    /** Does nothing when there is none. */
    void remove(Id campaign, Id animator);

    default Optional<Request> find(Id campaign, Id animator) {
        return of(campaign).stream()
                .filter(one -> one.animator().equals(animator))
                .findFirst();
    }
}
