package fr.essaim.animators.pool;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The cards of this instance, seen by whoever may or not. Every method needs a running transaction. */
public interface PoolCards {

    Optional<PoolCard> find(Id person);

    /** In no order that means anything; the same list while nothing changes. */
    List<PoolCard> all();

    /** Takes the place of what was kept of the same person. Idempotent. */
    void save(PoolCard card);

    /** Does nothing when there is none. */
    void remove(Id person);
}
