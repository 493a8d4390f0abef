package fr.essaim.groups.forming;

import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Two plans side by side.
 *
 * @param moved teachers whose group is another, in the order of the first plan
 * @param parts constraints in which they cost something
 */
public record Difference(GroupPlan one, GroupPlan other, List<Move> moved, List<String> parts) {

    public Difference {
        moved = List.copyOf(moved);
        parts = List.copyOf(parts);
    }

    /** From one group to another; "" for who sits in one of the plans only. */
    public record Move(Id teacher, String from, String to) {}

    public static Difference between(GroupPlan one, GroupPlan other) {
        List<Move> moved = new ArrayList<>();
        for (Group group : one.groups()) {
            for (Id member : group.members()) {
                Optional<Group> there = other.of(member);
                if (there.filter(now -> now.id().equals(group.id())).isEmpty()) {
                    moved.add(new Move(
                            member, group.label(), there.map(Group::label).orElse("")));
                }
            }
        }
        other.groups().stream()
                .flatMap(group -> group.members().stream()
                        .filter(member -> one.of(member).isEmpty())
                        .map(member -> new Move(member, "", group.label())))
                .forEach(moved::add);
        TreeSet<String> parts = new TreeSet<>();
        for (GroupPlan plan : List.of(one, other)) {
            plan.cost().parts().forEach((part, points) -> {
                if (points > 0) {
                    parts.add(part);
                }
            });
        }
        return new Difference(one, other, moved, List.copyOf(parts));
    }
}
