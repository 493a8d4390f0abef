package fr.essaim.groups.forming;

import fr.essaim.campaigns.School;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.solver.groups.GroupsPlan;
import fr.essaim.solver.groups.PlannedGroup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives groups their letters and their ids. A group keeps both when the search started from an earlier plan; without
 * one, letters follow the schools, then the size, and the ids of before are used again letter by letter.
 */
@Singleton
public final class Naming {

    private final Ids ids;

    @Inject
    public Naming(Ids ids) {
        this.ids = ids;
    }

    List<Group> name(Roll roll, GroupsPlan plan, Optional<GroupPlan> before, boolean keep) {
        List<PlannedGroup> planned = keep ? plan.groups() : sorted(roll, plan.groups());
        List<Group> earlier = before.map(GroupPlan::groups).orElse(List.of());
        List<Group> named = new ArrayList<>();
        for (int g = 0; g < planned.size(); g++) {
            Optional<Group> was = g < earlier.size() ? Optional.of(earlier.get(g)) : Optional.empty();
            named.add(new Group(
                    was.map(Group::id).orElseGet(ids::next),
                    roll.campaign().id(),
                    Group.label(g),
                    keep ? was.map(Group::name).orElse("") : "",
                    planned.get(g).school(),
                    planned.get(g).members().stream().map(Id::of).toList(),
                    List.of(),
                    keep && was.filter(Group::locked).isPresent()));
        }
        return named;
    }

    private static List<PlannedGroup> sorted(Roll roll, List<PlannedGroup> groups) {
        List<String> schools =
                roll.campaign().schools().stream().map(School::uai).toList();
        List<Id> order = roll.candidates().stream().map(Candidate::id).toList();
        return groups.stream()
                .sorted(Comparator.<PlannedGroup>comparingInt(group -> schools.indexOf(group.school()))
                        .thenComparingInt(group -> -group.members().size())
                        .thenComparing(group -> !led(roll, group))
                        .thenComparingInt(group -> group.members().stream()
                                .mapToInt(member -> order.indexOf(Id.of(member)))
                                .min()
                                .orElse(0)))
                .toList();
    }

    private static boolean led(Roll roll, PlannedGroup group) {
        return group.members().stream()
                .anyMatch(member -> roll.get(Id.of(member)).isCatalyst());
    }
}
