package fr.essaim.groups.editing;

import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Failure;
import java.util.Optional;

/** The groups of a published plan stay the same ones: nobody's group disappears, none is added. */
final class GroupsStay {

    private GroupsStay() {}

    static void check(Optional<GroupPlan> published, GroupPlan wanted) {
        published
                .filter(shown -> !shown.groups().stream()
                        .map(Group::id)
                        .toList()
                        .equals(wanted.groups().stream().map(Group::id).toList()))
                .ifPresent(shown -> {
                    throw new Failure.Conflict(
                            "groups.published-number",
                            shown.groups().size(),
                            wanted.groups().size());
                });
    }
}
