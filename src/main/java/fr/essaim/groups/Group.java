package fr.essaim.groups;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Id;
import java.util.List;

/**
 * Teachers who go through the day together. Who is a catalyst is not said here: only the plan knows, and only the
 * project team reads plans.
 *
 * @param id stays the same from the first plan to Temps 3, so that the group keeps its space
 * @param label a letter, or two beyond 26 groups
 * @param name what the group is called beside its letter, "" when it has no name
 * @param school UAI of the school the group stays inside, "" when schools are mixed
 * @param members teachers by id, in the order of the roster
 * @param focus the one or two retained concerns that serve the members best, the strongest first
 * @param locked left as it is by the next search
 */
public record Group(
        Id id,
        Id campaign,
        String label,
        String name,
        String school,
        List<Id> members,
        List<Concern> focus,
        boolean locked) {

    /** The kit's rule: more than six and people stop talking. */
    public static final int AT_MOST = 6;

    public Group {
        members = List.copyOf(members);
        focus = List.copyOf(focus);
    }

    /** A group without a name. */
    public Group(
            Id id, Id campaign, String label, String school, List<Id> members, List<Concern> focus, boolean locked) {
        this(id, campaign, label, "", school, members, focus, locked);
    }

    public boolean has(Id teacher) {
        return members.contains(teacher);
    }

    public int size() {
        return members.size();
    }

    /** Whether its members come from several schools. */
    public boolean isMixed() {
        return school.isEmpty();
    }

    public Group with(List<Id> changed) {
        return new Group(id, campaign, label, name, school, changed, focus, locked);
    }

    public Group focusedOn(List<Concern> concerns) {
        return new Group(id, campaign, label, name, school, members, concerns, locked);
    }

    public Group locked(boolean kept) {
        return new Group(id, campaign, label, name, school, members, focus, kept);
    }

    public Group named(String given) {
        return new Group(id, campaign, label, given, school, members, focus, locked);
    }

    /** The nth label, from 0: A … Z, AA … */
    public static String label(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : label(index / 26 - 1) + last;
    }
}
