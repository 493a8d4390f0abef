package fr.essaim.groups.repair;

import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.forming.Difference;
import fr.essaim.kernel.Id;
import java.util.List;

/**
 * The smallest change that makes a plan good again, before anybody decides.
 *
 * @param before the plan people work on
 * @param after what it would be
 * @param absent teachers of the plan who do not come
 * @param arrived teachers to be placed who are in no group
 * @param publishes whether applying it shows it to everybody at once: the plan is published as it stands
 */
public record Proposal(GroupPlan before, GroupPlan after, List<Id> absent, List<Id> arrived, boolean publishes) {

    public Proposal {
        absent = List.copyOf(absent);
        arrived = List.copyOf(arrived);
    }

    /** Nobody is absent and nobody arrived. */
    public boolean isNeedless() {
        return absent.isEmpty() && arrived.isEmpty();
    }

    /** Teachers who were placed, come, and would be in another group. */
    public List<Difference.Move> moved() {
        return Difference.between(before, after).moved().stream()
                .filter(move -> !move.from().isEmpty() && !move.to().isEmpty())
                .toList();
    }

    /** Whose own group would be another: those who move and those who arrive. */
    public List<Id> concerned() {
        return Difference.between(before, after).moved().stream()
                .filter(move -> !move.to().isEmpty())
                .map(Difference.Move::teacher)
                .toList();
    }

    /** Groups, as they were, whose members would change. */
    public List<Group> touched() {
        return before.groups().stream()
                .filter(group -> !after.get(group.id()).members().equals(group.members()))
                .toList();
    }

    public Group then(Group group) {
        return after.get(group.id());
    }
}
