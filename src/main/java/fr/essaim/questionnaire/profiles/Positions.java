package fr.essaim.questionnaire.profiles;

import fr.essaim.kernel.Id;
import java.util.Map;

/** Quarters of the map that teachers chose for themselves. Every call needs a running transaction. */
public interface Positions {

    Map<Id, Profile> of(Id campaign);

    /** The teacher’s own word takes the place of the computed quarter. Idempotent. */
    void declare(Id campaign, Id teacher, Profile profile);

    /** Back to the computed quarter; does nothing when there was no other. */
    void withdraw(Id campaign, Id teacher);
}
