package fr.essaim.pathways;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/**
 * The sessions of one group in the order of the day.
 *
 * @param stops one for each slot of the day
 */
public record Pathway(Id group, List<Stop> stops) {

    public Pathway {
        stops = List.copyOf(stops);
    }

    /** @param free whether each member chooses for himself in this slot */
    public record Stop(int slot, Optional<Session> session, boolean free) {}

    public List<Session> sessions() {
        return stops.stream().flatMap(stop -> stop.session().stream()).toList();
    }
}
