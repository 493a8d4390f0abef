package fr.essaim.solver.pathways;

import java.util.List;

/**
 * A group as it walks its pathway.
 *
 * @param id opaque, unique
 * @param size members
 * @param slots a bit per slot in which all of them are there
 * @param wanted per retained concern, the sum of its members' weights
 * @param focus the concerns (places in that list) its pathway must answer
 */
public record WalkingGroup(String id, int size, long slots, List<Integer> wanted, List<Integer> focus) {

    public WalkingGroup {
        wanted = List.copyOf(wanted);
        focus = List.copyOf(focus);
    }
}
