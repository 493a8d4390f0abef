package fr.essaim.groups.editing;

import fr.essaim.groups.Change;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.OneLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Gives a group a name beside its letter, or takes it away when the name is empty. Members read it once it is published.
 *
 * <p>Fails with {@link Failure.Invalid} when it is too long or another group has it, with {@link Failure.Conflict} when
 * somebody else changed the plan meanwhile.
 */
@Singleton
public final class NameGroup {

    /** Longest name, in characters: it stands in cells and on doors. */
    public static final int LONGEST = 40;

    private final Pen pen;

    @Inject
    public NameGroup(Pen pen) {
        this.pen = pen;
    }

    public GroupPlan name(Id campaign, int revision, Id by, Id group, String typed) {
        String name = OneLine.of(typed);
        if (name.length() > LONGEST) {
            throw new Failure.Invalid("nom", "groups.name-too-long", LONGEST);
        }
        return pen.write(campaign, revision, by, (plan, roll) -> {
            Group named = plan.get(group);
            boolean taken = !name.isEmpty()
                    && plan.groups().stream()
                            .anyMatch(other ->
                                    !other.id().equals(group) && other.name().equalsIgnoreCase(name));
            if (taken) {
                throw new Failure.Invalid("nom", "groups.name-taken");
            }
            return new Pen.Stroke(
                    plan.groups().stream()
                            .map(one -> one.equals(named) ? one.named(name) : one)
                            .toList(),
                    Change.Kind.NAMED,
                    List.of(),
                    List.of(named.label()),
                    "");
        });
    }
}
