package fr.essaim.journal.prompts;

import fr.essaim.kernel.Id;
import java.util.Map;

/** The prompts somebody worded, by workshop. Every method needs a running transaction. */
public interface WordedPrompts {

    /** Those of a campaign; workshops without their own are not in it. */
    Map<Id, Prompts> of(Id campaign);

    /** Takes the place of what was there; blank ones are forgotten. Idempotent. */
    void save(Id campaign, Id workshop, Prompts prompts);
}
