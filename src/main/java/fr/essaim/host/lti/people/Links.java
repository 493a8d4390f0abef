package fr.essaim.host.lti.people;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** Who is who. Every method needs a running transaction. */
public interface Links {

    List<Link> all();

    /** Takes the place of what was kept under the same id. Idempotent. */
    void save(Link link);

    /** Does nothing when there is none. */
    void remove(Id link);

    default Optional<Link> find(Id id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
