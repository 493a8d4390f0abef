package fr.essaim.groups.editing;

import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.conditions.Pair;
import fr.essaim.groups.forming.Roll;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What no hand may do to a plan; each refusal says the rule by its name. */
public final class Rules {

    private final Roll roll;

    public Rules(Roll roll) {
        this.roll = roll;
    }

    /** The rule that forbids the move, if any. */
    public Optional<Failure.Conflict> againstMove(Teacher teacher, Group from, Group to) {
        if (roll.free(to) == 0) {
            return Optional.of(new Failure.Conflict("groups.rule.six", to.label(), to.size(), roll.atMost()));
        }
        return from.size() == 1
                ? Optional.of(new Failure.Conflict("groups.rule.empty", from.label()))
                : against(teacher, from, to, to.members());
    }

    public Optional<Failure.Conflict> againstSwap(Teacher one, Group from, Teacher other, Group to) {
        return against(one, from, to, others(to, other)).or(() -> against(other, to, from, others(from, one)));
    }

    private static List<Id> others(Group group, Teacher gone) {
        return left(group, gone).members();
    }

    /** @param there whom the teacher would be with */
    private Optional<Failure.Conflict> against(Teacher teacher, Group from, Group to, List<Id> there) {
        if (from.id().equals(to.id())) {
            return Optional.of(new Failure.Conflict("groups.rule.same-group", teacher.name(), to.label()));
        }
        if (from.locked() || to.locked()) {
            return Optional.of(new Failure.Conflict("groups.rule.locked", from.locked() ? from.label() : to.label()));
        }
        if (roll.apart() && !to.school().equals(teacher.school())) {
            return Optional.of(new Failure.Conflict(
                    "groups.rule.school",
                    teacher.name(),
                    roll.schoolName(teacher.school()),
                    to.label(),
                    roll.schoolName(to.school())));
        }
        return asked(teacher, from, to, there);
    }

    /** What the team asked of pairs; a wish that is broken already does not hold anybody back. */
    private Optional<Failure.Conflict> asked(Teacher teacher, Group from, Group to, List<Id> there) {
        for (Id partner : roll.conditions().partners(Pair.Kind.APART, teacher.id())) {
            if (there.contains(partner)) {
                return Optional.of(
                        new Failure.Conflict("groups.rule.apart", teacher.name(), name(partner), to.label()));
            }
        }
        for (Id partner : roll.conditions().partners(Pair.Kind.TOGETHER, teacher.id())) {
            if (from.has(partner)) {
                return Optional.of(
                        new Failure.Conflict("groups.rule.together", teacher.name(), name(partner), from.label()));
            }
        }
        return Optional.empty();
    }

    private String name(Id teacher) {
        return roll.find(teacher).map(one -> one.teacher().name()).orElse("");
    }

    /** The same group with one more member, in the order of the roster. */
    Group joined(Group group, Teacher teacher) {
        List<Id> order = roll.candidates().stream().map(one -> one.id()).toList();
        List<Id> members = new ArrayList<>(group.members());
        members.add(teacher.id());
        members.sort(Comparator.comparingInt(order::indexOf));
        return group.with(members);
    }

    static Group left(Group group, Teacher teacher) {
        return group.with(group.members().stream()
                .filter(member -> !member.equals(teacher.id()))
                .toList());
    }
}
