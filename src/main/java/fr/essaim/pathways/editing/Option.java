package fr.essaim.pathways.editing;

import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Shift;
import fr.essaim.solver.pathways.PathwayConstraint;
import java.util.List;
import java.util.Map;

/**
 * A change with what it would do, before anybody decides.
 *
 * @param opens a session is opened for it
 * @param plan the plan after it
 * @param shifts what changes for the groups
 * @param effects points by constraint; positive is worse
 * @param conflicts how many there are after it
 */
public record Option(
        Step step,
        boolean opens,
        PathwayPlan plan,
        List<Shift> shifts,
        Map<PathwayConstraint, Integer> effects,
        int conflicts) {

    public Option {
        shifts = List.copyOf(shifts);
        effects = Map.copyOf(effects);
    }

    public int change() {
        return effects.values().stream().mapToInt(Integer::intValue).sum();
    }
}
