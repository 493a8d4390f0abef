package fr.essaim.solver.groups;

import java.util.List;

/**
 * A group of a plan.
 *
 * @param school key of its school when schools stay apart, else ""
 * @param members ids, at most the problem's maximum
 * @param focus the retained concerns (their places in the problem's order) that serve the members best
 */
public record PlannedGroup(String school, List<String> members, List<Integer> focus) {

    public PlannedGroup {
        members = List.copyOf(members);
        focus = List.copyOf(focus);
    }
}
