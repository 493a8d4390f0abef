package fr.essaim.solver.groups;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan costs, and why: points per group and per constraint. The sum of the parts is the cost.
 *
 * @param groups in the plan's order; a constraint that costs nothing is not in the map
 */
public record GroupsScore(List<Map<GroupConstraint, Integer>> groups) {

    public GroupsScore {
        groups = groups.stream().map(Map::copyOf).toList();
    }

    public int cost() {
        return groups.stream().mapToInt(GroupsScore::sum).sum();
    }

    public int cost(int group) {
        return sum(groups.get(group));
    }

    /** Points of one constraint over all groups. */
    public int cost(GroupConstraint constraint) {
        return groups.stream().mapToInt(g -> g.getOrDefault(constraint, 0)).sum();
    }

    /** How many hard rules are broken; 0 for a plan that may be published. */
    public int broken() {
        int points = 0;
        for (GroupConstraint constraint : GroupConstraint.values()) {
            points += constraint.hard() ? cost(constraint) : 0;
        }
        return points / GroupWeights.HARD;
    }

    /** Points of one constraint in one group. */
    public int points(int group, GroupConstraint constraint) {
        return groups.get(group).getOrDefault(constraint, 0);
    }

    /** What changes from this plan to another with as many groups: positive is worse. Unchanged parts are left out. */
    public List<Map<GroupConstraint, Integer>> changesTo(GroupsScore other) {
        List<Map<GroupConstraint, Integer>> changes = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            Map<GroupConstraint, Integer> change = new EnumMap<>(GroupConstraint.class);
            for (GroupConstraint constraint : GroupConstraint.values()) {
                int delta = other.points(g, constraint) - points(g, constraint);
                if (delta != 0) {
                    change.put(constraint, delta);
                }
            }
            changes.add(change);
        }
        return changes;
    }

    private static int sum(Map<GroupConstraint, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
