package fr.essaim.solver.pathways;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a plan costs and why: a list of charges that add up to the cost. */
public record PathwaysScore(List<Charge> charges) {

    public PathwaysScore {
        charges = List.copyOf(charges);
    }

    /**
     * Points for one thing.
     *
     * @param group the group it is about, "" when it is about a session or an animator
     * @param workshop the workshop it is about, or ""
     * @param animator the animator it is about, or ""
     * @param slot the slot it is about, −1 for the whole pathway
     */
    public record Charge(
            PathwayConstraint constraint, String group, String workshop, String animator, int slot, int points) {}

    public int cost() {
        return charges.stream().mapToInt(Charge::points).sum();
    }

    public int cost(PathwayConstraint constraint) {
        return charges.stream()
                .filter(charge -> charge.constraint() == constraint)
                .mapToInt(Charge::points)
                .sum();
    }

    /** What stands against publishing; empty for a sound plan. */
    public List<Charge> conflicts() {
        return charges.stream().filter(charge -> charge.constraint().hard()).toList();
    }

    /** What changes from this plan to another: positive is worse, unchanged constraints are left out. */
    public Map<PathwayConstraint, Integer> changesTo(PathwaysScore other) {
        Map<PathwayConstraint, Integer> changes = new EnumMap<>(PathwayConstraint.class);
        for (PathwayConstraint constraint : PathwayConstraint.values()) {
            int delta = other.cost(constraint) - cost(constraint);
            if (delta != 0) {
                changes.put(constraint, delta);
            }
        }
        return changes;
    }
}
