package fr.essaim.groups.editing;

import fr.essaim.groups.Change;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Keeps a group as it is at the next search, or sets it free again. Asking for what is so already changes nothing.
 *
 * <p>Fails with {@link Failure.Conflict} when somebody else changed the plan meanwhile.
 */
@Singleton
public final class LockGroup {

    private final Pen pen;

    @Inject
    public LockGroup(Pen pen) {
        this.pen = pen;
    }

    public GroupPlan lock(Id campaign, int revision, Id by, Id group, boolean locked) {
        return pen.write(campaign, revision, by, (plan, roll) -> {
            Group kept = plan.get(group);
            return new Pen.Stroke(
                    plan.groups().stream()
                            .map(one -> one.equals(kept) ? one.locked(locked) : one)
                            .toList(),
                    locked ? Change.Kind.LOCKED : Change.Kind.UNLOCKED,
                    List.of(),
                    List.of(kept.label()),
                    "");
        });
    }
}
