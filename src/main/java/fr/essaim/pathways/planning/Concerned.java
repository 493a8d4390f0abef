package fr.essaim.pathways.planning;

import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.Shift;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a publication concerns, compared with the one before: members of groups whose pathway changes, teachers whose group
 * changes, animators of sessions that change. At the first one everybody: all teachers placed and all who animate are invited.
 */
public record Concerned(List<Shift> shifts, Set<Id> teachers, Set<Id> animators) {

    public static Concerned by(Day day, PathwayPlan plan, Optional<PathwayPlan> before, List<Group> groupsBefore) {
        if (before.isEmpty()) {
            return everybody(day, plan);
        }
        List<Shift> shifts = Shifts.between(before.get(), plan, day);
        GroupPlan groups = day.groups();
        Set<Id> teachers = new TreeSet<>();
        for (Group group : groups.groups()) {
            boolean changed = shifts.stream().anyMatch(one -> one.group().equals(group.label()));
            for (Id member : group.members()) {
                boolean came = groupsBefore.stream().noneMatch(old -> old.id().equals(group.id()) && old.has(member));
                if (changed || came) {
                    teachers.add(member);
                }
            }
        }
        return new Concerned(
                shifts, teachers, animators(day, changed(before.get().sessions(), plan.sessions())));
    }

    private static Concerned everybody(Day day, PathwayPlan plan) {
        Set<Id> teachers = new TreeSet<>();
        day.groups().groups().forEach(group -> teachers.addAll(group.members()));
        return new Concerned(List.of(), teachers, animators(day, plan.sessions()));
    }

    private static Set<Id> animators(Day day, List<Session> sessions) {
        Set<Id> animators = new TreeSet<>();
        sessions.forEach(session -> day.workshops().stream()
                .filter(one -> one.id().equals(session.workshop()))
                .map(Workshop::animator)
                .forEach(animators::add));
        return animators;
    }

    private static List<Session> changed(List<Session> before, List<Session> now) {
        List<Session> changed = new java.util.ArrayList<>();
        before.stream().filter(one -> !now.contains(one)).forEach(changed::add);
        now.stream().filter(one -> !before.contains(one)).forEach(changed::add);
        return changed;
    }

    public int people() {
        Set<Id> all = new TreeSet<>(teachers);
        all.addAll(animators);
        return all.size();
    }
}
