package fr.essaim.animators;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The pool of animators of this instance. Every method needs a running transaction. */
public interface Animators {

    Optional<Animator> find(Id animator);

    /** The one who has this address, whatever its capitals; empty for an empty or unknown one. */
    Optional<Animator> byEmail(String email);

    /** Everybody, by last name then first name; the same list while nothing changes. */
    List<Animator> all();

    /** Takes the place of what was kept under the same id. Idempotent. */
    void save(Animator animator);

    /** Forgets a person; does nothing when there is none. */
    void remove(Id animator);

    /** @throws Failure.NotFound when the pool has no such person */
    default Animator get(Id animator) {
        return find(animator).orElseThrow(() -> new Failure.NotFound("animators.no-such-animator"));
    }
}
