package fr.essaim.solver.pathways;

import java.util.List;

/**
 * The time and the goods of the event.
 *
 * @param halfDays for each slot, in order, the number of its half-day; at most 60 slots
 * @param pathLength workshops each group visits
 * @param pools pieces in each equipment pool, available in every slot
 * @param rushed a bit per slot, set when there is no time to come from another site after the slot before; 0 for one site
 */
public record PathwayRules(List<Integer> halfDays, int pathLength, List<Integer> pools, long rushed) {

    public PathwayRules {
        halfDays = List.copyOf(halfDays);
        pools = List.copyOf(pools);
        if (halfDays.isEmpty() || halfDays.size() > 60 || pathLength < 0) {
            throw new IllegalArgumentException("from 1 to 60 slots");
        }
    }

    /** So many slots of one half-day, all of them to be filled; no pool, one site. */
    public static PathwayRules filling(int slots) {
        return new PathwayRules(java.util.Collections.nCopies(slots, 0), slots, List.of(), 0);
    }

    /** Whether nobody can be on two sites in the slot before and in this one. */
    public boolean isRushed(int slot) {
        return (rushed >> slot & 1) == 1;
    }

    public boolean travel() {
        return rushed != 0;
    }

    public int slots() {
        return halfDays.size();
    }
}
