package fr.essaim.groups.editing;

import fr.essaim.groups.Change;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps one teacher in the present group at the next search, or sets the teacher free again. Hands may still move who is
 * pinned: the pin is for the search, and follows.
 *
 * <p>Fails with {@link Failure.NotFound} for who is in no group, with {@link Failure.Conflict} when somebody else changed
 * the plan meanwhile.
 */
@Singleton
public final class PinTeacher {

    private final Pen pen;

    @Inject
    public PinTeacher(Pen pen) {
        this.pen = pen;
    }

    public GroupPlan pin(Id campaign, int revision, Id by, Id teacher, boolean pinned) {
        return pen.write(campaign, revision, by, (plan, roll) -> {
            Group group = plan.of(teacher).orElseThrow(() -> new Failure.NotFound("groups.no-such-teacher"));
            Set<Id> held = new HashSet<>(plan.pinned());
            if (pinned) {
                held.add(teacher);
            } else {
                held.remove(teacher);
            }
            return new Pen.Stroke(
                    plan.groups(),
                    pinned ? Change.Kind.PINNED : Change.Kind.UNPINNED,
                    List.of(teacher),
                    List.of(group.label()),
                    "",
                    Optional.of(held));
        });
    }
}
