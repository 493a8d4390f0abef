package fr.essaim.campaigns;

import fr.essaim.kernel.Id;
import java.util.List;

/** Who wears which hat today: one that was lent is gone when its last day is over. Needs a running transaction. */
public interface Memberships {

    List<Membership> of(Id person);

    List<Membership> in(Id campaign);

    /** Those lent until a day that is over, still to be put away. */
    List<Membership> over();

    /** Idempotent; the same hat with another last day takes its place. */
    void add(Membership membership);

    /** Does nothing when there is none. */
    void remove(Membership membership);
}
