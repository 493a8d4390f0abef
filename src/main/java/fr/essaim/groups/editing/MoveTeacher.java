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
 * Moves a teacher into another group of the plan; somebody who was in none is placed.
 *
 * <p>Refused with {@link Failure.Conflict}, the rule by its name: a seventh member, another school's group while
 * schools stay apart, a locked group, a group left empty, a plan somebody else changed meanwhile. Refused with
 * {@link Failure.Invalid} without a reason. Nothing is stored then.
 */
@Singleton
public final class MoveTeacher {

    private final Pen pen;

    @Inject
    public MoveTeacher(Pen pen) {
        this.pen = pen;
    }

    public GroupPlan move(Id campaign, int revision, Id by, Id teacher, Id group, String typed) {
        String reason = Pen.reason(typed);
        return pen.write(campaign, revision, by, (plan, roll) -> {
            Rules rules = new Rules(roll);
            Teacher who = roll.get(teacher).teacher();
            Group to = plan.get(group);
            Group from = plan.of(teacher).orElseGet(() -> nowhere(to));
            rules.againstMove(who, from, to).ifPresent(rule -> {
                throw rule;
            });
            List<Group> groups = plan.groups().stream()
                    .map(one -> one.equals(from) ? Rules.left(one, who) : one.equals(to) ? rules.joined(one, who) : one)
                    .toList();
            return new Pen.Stroke(
                    groups, Change.Kind.MOVED, List.of(teacher), List.of(from.label(), to.label()), reason);
        });
    }

    /** Where a late arrival comes from. */
    private static Group nowhere(Group like) {
        return new Group(Id.of("nowhere"), like.campaign(), "–", like.school(), List.of(), List.of(), false);
    }
}
