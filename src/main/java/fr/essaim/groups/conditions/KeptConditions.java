package fr.essaim.groups.conditions;

import fr.essaim.kernel.Id;

/** The conditions of each campaign. Every method needs a running transaction. */
public interface KeptConditions {

    /** {@link Conditions#NONE} before anything was asked. Pairs come in a fixed order. */
    Conditions of(Id campaign);

    /** Takes the place of what was kept. Idempotent. */
    void save(Id campaign, Conditions conditions);
}
