package fr.essaim.workshops;

import java.util.List;

/** When and where workshops are held, told by the room that plans it. */
public interface Occurrences {

    /**
     * The published sessions of a workshop in the order of the day; empty before the pathways are published.
     * Opens a transaction of its own or joins a running one.
     */
    List<Occurrence> of(Workshop workshop);
}
