package fr.essaim.solver.pathways;

import java.util.List;
import java.util.Set;

/**
 * A plan to start from. What became impossible in it is dropped before the search.
 *
 * @param held groups whose pathway stays as it is
 * @param heldCells single visits that stay
 * @param published each changed visit costs {@link PathwayWeights#changed()}
 */
public record EarlierPathways(PathwaysPlan plan, Set<String> held, List<Cell> heldCells, boolean published) {

    public EarlierPathways {
        held = Set.copyOf(held);
        heldCells = List.copyOf(heldCells);
    }

    /** A group in a slot. */
    public record Cell(String group, int slot) {}

    public static EarlierPathways published(PathwaysPlan plan) {
        return new EarlierPathways(plan, Set.of(), List.of(), true);
    }

    /** Whether this cell must stay as it is. */
    public boolean holds(String group, int slot) {
        return held.contains(group) || heldCells.contains(new Cell(group, slot));
    }
}
