package fr.essaim.groups.editing;

import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Change;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Puts two teachers into each other's group: the way to change full groups.
 *
 * <p>Refused like a move ({@link MoveTeacher}), sizes excepted: they stay as they are.
 */
@Singleton
public final class SwapTeachers {

    private final Pen pen;

    @Inject
    public SwapTeachers(Pen pen) {
        this.pen = pen;
    }

    public GroupPlan swap(Id campaign, int revision, Id by, Id one, Id other, String typed) {
        String reason = Pen.reason(typed);
        return pen.write(campaign, revision, by, (plan, roll) -> {
            Rules rules = new Rules(roll);
            Teacher first = roll.get(one).teacher();
            Teacher second = roll.get(other).teacher();
            Group from = group(plan, one);
            Group to = group(plan, other);
            rules.againstSwap(first, from, second, to).ifPresent(rule -> {
                throw rule;
            });
            List<Group> groups = plan.groups().stream()
                    .map(group -> group.equals(from)
                            ? rules.joined(Rules.left(group, first), second)
                            : group.equals(to) ? rules.joined(Rules.left(group, second), first) : group)
                    .toList();
            return new Pen.Stroke(
                    groups, Change.Kind.SWAPPED, List.of(one, other), List.of(from.label(), to.label()), reason);
        });
    }

    private static Group group(GroupPlan plan, Id teacher) {
        return plan.of(teacher).orElseThrow(() -> new Failure.NotFound("groups.no-such-teacher"));
    }
}
