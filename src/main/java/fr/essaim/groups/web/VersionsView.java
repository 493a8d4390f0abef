package fr.essaim.groups.web;

import fr.essaim.groups.Change;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.forming.Difference;
import fr.essaim.groups.forming.Roll;
import fr.essaim.kernel.Id;
import fr.essaim.web.Shell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The revisions kept, newest first, and the comparison of one with the current one.
 *
 * @param sight whose names and numbers the viewer may see
 */
public record VersionsView(
        Roll roll, GroupPlan now, List<GroupPlan> revisions, Optional<Difference> difference, Board.Sight sight) {

    public String path(String page) {
        return "/campagnes/" + roll.campaign().id() + "/" + page;
    }

    public boolean isNow(GroupPlan plan) {
        return plan.revision() == now.revision();
    }

    public boolean reads() {
        return !sight.reads().isEmpty();
    }

    /** What made the revision, in a few words. */
    public String what(Shell shell, GroupPlan plan) {
        Change change = plan.change();
        String names = String.join(
                ", ",
                change.teachers().stream().filter(this::sees).map(this::name).toList());
        return shell.t(
                "groups.change." + change.kind().name().toLowerCase(Locale.ROOT),
                names,
                String.join(", ", change.labels()),
                plan.search().seed());
    }

    public boolean sees(Id teacher) {
        return Optional.ofNullable(roll.teachers().get(teacher))
                .filter(one -> sight.steers().contains(one.school()))
                .isPresent();
    }

    public String name(Id teacher) {
        return roll.teachers().containsKey(teacher)
                ? roll.teachers().get(teacher).name()
                : "";
    }

    public List<Difference.Move> moved() {
        return difference.map(Difference::moved).orElse(List.of()).stream()
                .filter(move -> sees(move.teacher()))
                .toList();
    }
}
