package fr.essaim.invitations.facilitating;

import fr.essaim.kernel.Id;
import java.util.List;

/** The guests of each campaign. Every method needs a running transaction. */
public interface Facilitators {

    /** By name. */
    List<Facilitator> of(Id campaign);

    /** Idempotent. */
    void save(Facilitator facilitator);

    /** Does nothing when there is none. */
    void remove(Id campaign, Id facilitator);

    default List<Facilitator> in(Id campaign, Id session) {
        return of(campaign).stream()
                .filter(one -> one.session().equals(session))
                .toList();
    }
}
