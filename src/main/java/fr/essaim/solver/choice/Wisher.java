package fr.essaim.solver.choice;

import java.util.List;

/**
 * A person and the sessions wished, best first. A session named twice counts where it comes last.
 *
 * @param id opaque, unique
 */
public record Wisher(String id, List<String> wishes) {

    public Wisher {
        wishes = List.copyOf(wishes);
    }

    /** Rank of a session from 0, −1 when it is not wished. */
    public int rank(String session) {
        return wishes.lastIndexOf(session);
    }
}
