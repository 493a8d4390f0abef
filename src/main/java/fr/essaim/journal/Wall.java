package fr.essaim.journal;

import fr.essaim.kernel.Id;
import fr.essaim.spaces.EarlierSpace;
import java.util.List;

/**
 * The group's own space on the platform, where shared entries appear once, signed. Nothing is sent here: the wish is
 * kept with the entry and fulfilled later.
 */
public interface Wall {

    /** How far an entry has come. */
    enum State {
        /** For its author only; it never leaves. */
        KEPT,
        /** Kept here, on its way to the group's space. */
        WAITING,
        /** Stands in the group's space. */
        POSTED,
        /** Kept here; the group's space is closed, and takes it when it opens again. */
        CLOSED,
        /** The platform does not take it; somebody looks into it. */
        SET_ASIDE
    }

    /** Wants the entry in its group's space, or wants it to read like this there. Joins a running transaction. */
    void show(LogEntry entry);

    /** Wants the entry gone from the group's space. Does nothing when it was never there. Joins a running transaction. */
    void takeDown(LogEntry entry);

    /** Joins a running transaction or opens one of its own. */
    State state(LogEntry entry);

    /** Whether the group's space was closed: what is written now stays here until it opens again. */
    boolean isClosed(Id group);

    /** Address of the group's space, "" while it has none that is open. */
    String address(Id group);

    /** Where else its members read what was said before the platform changed, last left first. */
    List<EarlierSpace> earlier(Id group);
}
