package fr.essaim.campaigns;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The teachers of each campaign. Every method needs a running transaction. */
public interface Rosters {

    /** By school, then last name, then first name; the same list while nothing changes. */
    List<Teacher> of(Id campaign);

    /** Takes the place of what was kept under the same id. Idempotent. */
    void save(Id campaign, Teacher teacher);

    /** Forgets a teacher; does nothing when there is none. */
    void remove(Id campaign, Id teacher);

    /** Keeps a line as it was before it was corrected or taken off, in the place of what was kept before. Idempotent. */
    void keepFormer(Id campaign, Teacher line);

    /** The line kept last of this teacher, whether on the roster or not. */
    Optional<Teacher> former(Id campaign, Id teacher);

    /** Lines kept of teachers who are on the roster no more, in its order. */
    List<Teacher> takenOff(Id campaign);

    default Optional<Teacher> find(Id campaign, Id teacher) {
        return of(campaign).stream().filter(one -> one.id().equals(teacher)).findFirst();
    }

    /** @throws Failure.NotFound when the roster has no such teacher */
    default Teacher get(Id campaign, Id teacher) {
        return find(campaign, teacher).orElseThrow(() -> new Failure.NotFound("campaigns.no-such-teacher"));
    }
}
