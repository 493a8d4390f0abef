package fr.essaim.campaigns;

import fr.essaim.kernel.Id;
import java.util.List;

/** Who wears which hat. Every method needs a running transaction. */
public interface Memberships {

    List<Membership> of(Id person);

    List<Membership> in(Id campaign);

    /** Idempotent. */
    void add(Membership membership);

    /** Does nothing when there is none. */
    void remove(Membership membership);
}
