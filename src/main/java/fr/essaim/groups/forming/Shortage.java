package fr.essaim.groups.forming;

import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why some groups have no catalyst: a pool with fewer catalysts than groups.
 *
 * @param school name of the school, "" when schools are mixed
 * @param labels groups of the pool that have one
 */
public record Shortage(String school, int catalysts, int groups, List<String> labels) {

    public Shortage {
        labels = List.copyOf(labels);
    }

    /** One for each pool that is short, in the order of the groups; empty when every group could have one. */
    public static List<Shortage> in(GroupPlan plan, Roll roll) {
        Map<String, List<Group>> pools = new LinkedHashMap<>();
        plan.groups().forEach(group -> pools.computeIfAbsent(group.school(), none -> new ArrayList<>())
                .add(group));
        List<Shortage> found = new ArrayList<>();
        pools.forEach((school, groups) -> {
            int catalysts = groups.stream()
                    .mapToInt(group -> plan.catalystsIn(group).size())
                    .sum();
            if (catalysts < groups.size()) {
                found.add(new Shortage(
                        school.isEmpty() ? "" : roll.schoolName(school),
                        catalysts,
                        groups.size(),
                        groups.stream()
                                .filter(group -> !plan.catalystsIn(group).isEmpty())
                                .map(Group::label)
                                .toList()));
            }
        });
        return found;
    }
}
