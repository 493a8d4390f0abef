package fr.essaim.pathways.planning;

import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import java.util.List;

/**
 * What publishing would change, for everybody to see before.
 *
 * @param created groups that are new, each of which will have its space
 * @param placed teachers in all groups
 * @param moved teachers whose group changes
 * @param sessions sessions that are new, changed or gone
 * @param workshops workshops that become public
 * @param named groups shown before, whose name was given, changed or taken back since
 */
public record Preview(boolean first, int created, int placed, int moved, int sessions, int workshops, int named) {

    public boolean isEmpty() {
        return created == 0 && moved == 0 && sessions == 0 && workshops == 0 && named == 0;
    }

    /** @param before groups and @param sessionsBefore sessions everybody knows */
    static Preview of(Day day, PathwayPlan plan, List<Group> before, List<Session> sessionsBefore) {
        return new Preview(
                before.isEmpty(),
                (int) day.groups().groups().stream()
                        .filter(group ->
                                before.stream().noneMatch(old -> old.id().equals(group.id())))
                        .count(),
                day.groups().placed(),
                moved(before, day.groups()),
                changed(sessionsBefore, plan.sessions()),
                (int) day.workshops().stream()
                        .filter(workshop -> !workshop.published())
                        .count(),
                named(before, day.groups()));
    }

    private static int named(List<Group> before, GroupPlan now) {
        return (int) before.stream()
                .filter(old -> now.find(old.id())
                        .filter(group -> !group.name().equals(old.name()))
                        .isPresent())
                .count();
    }

    /** Teachers who are elsewhere than they were: moved, new in a plan that was shown, or no longer placed. */
    private static int moved(List<Group> before, GroupPlan now) {
        if (before.isEmpty()) {
            return 0;
        }
        long gone = before.stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> now.of(member).isEmpty())
                .count();
        long elsewhere = now.groups().stream()
                .flatMap(group -> group.members().stream().filter(member -> before.stream()
                        .noneMatch(old -> old.id().equals(group.id()) && old.has(member))))
                .count();
        return (int) (gone + elsewhere);
    }

    private static int changed(List<Session> before, List<Session> now) {
        long gone = before.stream()
                .filter(old -> now.stream().noneMatch(session -> session.id().equals(old.id())))
                .count();
        return (int) (gone
                + now.stream().filter(session -> !before.contains(session)).count());
    }
}
