package fr.essaim.solver.groups;

import java.util.List;
import java.util.Set;

/**
 * An earlier plan the search starts from and respects: its number of groups and their schools stay. Teachers it names
 * who are no longer in the problem are absent; teachers it does not name are late arrivals.
 *
 * @param plan the earlier plan
 * @param heldTeachers teachers who keep their group
 * @param heldGroups numbers of groups nobody enters or leaves
 * @param published each teacher moved from this plan costs {@link GroupWeights#moved()}
 */
public record Baseline(GroupsPlan plan, Set<String> heldTeachers, Set<Integer> heldGroups, boolean published) {

    public Baseline {
        heldTeachers = Set.copyOf(heldTeachers);
        heldGroups = Set.copyOf(heldGroups);
    }

    /** A published plan: moving a teacher has a price. */
    public static Baseline published(GroupsPlan plan) {
        return new Baseline(plan, Set.of(), Set.of(), true);
    }

    /** A draft in which some groups and teachers are held while the rest is searched again freely. */
    public static Baseline draft(GroupsPlan plan, Set<String> heldTeachers, Set<Integer> heldGroups) {
        return new Baseline(plan, heldTeachers, heldGroups, false);
    }

    /** Numbers of the groups, in order, that belong to the given school ("" when schools are mixed). */
    public List<Integer> groupsOf(String school) {
        return java.util.stream.IntStream.range(0, plan.groups().size())
                .filter(g -> plan.groups().get(g).school().equals(school))
                .boxed()
                .toList();
    }
}
