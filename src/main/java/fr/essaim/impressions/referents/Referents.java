package fr.essaim.impressions.referents;

import fr.essaim.kernel.Id;
import java.util.List;

/** Possible and accepted referents of each campaign. Every method needs a running transaction. */
public interface Referents {

    /** In no order that means anything. */
    List<Referent> of(Id campaign);

    /** Forgets who is blank again. Idempotent. */
    void save(Referent referent);

    List<Thanks> thanks(Id campaign);

    /** Takes the place of what the same person said to the same before. Idempotent. */
    void save(Thanks thanks);

    /** Does nothing when there are none. */
    void remove(Thanks thanks);

    default Referent get(Id campaign, Id person) {
        return of(campaign).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseGet(() -> Referent.unknown(campaign, person));
    }
}
