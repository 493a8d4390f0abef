package fr.essaim.app.own;

import fr.essaim.kernel.Id;

/** A kind of thing that its owner may erase himself: what he wrote, not what the day needs of him. */
public interface Erasable {

    /** As its {@link OwnData} says it. */
    String category();

    /** Joins a running write transaction. Repeating it erases nothing more. */
    void erase(Id person);
}
