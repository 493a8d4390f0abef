package fr.essaim.groups;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is with whom: one revision of the plan of a campaign. For the project team only, because it knows the catalysts.
 *
 * @param revision from 1, one more with each change
 * @param catalysts the teachers counted as catalysts when the plan was formed
 * @param silent the teachers placed although they did not answer
 * @param pinned the teachers who stay where they are at the next search
 */
public record GroupPlan(
        Id campaign,
        int revision,
        Search search,
        List<Group> groups,
        Set<Id> catalysts,
        Set<Id> silent,
        Set<Id> pinned,
        Cost cost,
        Change change) {

    public GroupPlan {
        groups = List.copyOf(groups);
        catalysts = Set.copyOf(catalysts);
        silent = Set.copyOf(silent);
        pinned = Set.copyOf(pinned);
    }

    /** A plan in which nobody is pinned. */
    public GroupPlan(
            Id campaign,
            int revision,
            Search search,
            List<Group> groups,
            Set<Id> catalysts,
            Set<Id> silent,
            Cost cost,
            Change change) {
        this(campaign, revision, search, groups, catalysts, silent, Set.of(), cost, change);
    }

    public Optional<Group> find(Id group) {
        return groups.stream().filter(one -> one.id().equals(group)).findFirst();
    }

    public Group get(Id group) {
        return find(group).orElseThrow(() -> new Failure.NotFound("groups.no-such-group"));
    }

    public Optional<Group> labelled(String label) {
        return groups.stream().filter(one -> one.label().equals(label)).findFirst();
    }

    public Optional<Group> of(Id teacher) {
        return groups.stream().filter(one -> one.has(teacher)).findFirst();
    }

    public int placed() {
        return groups.stream().mapToInt(Group::size).sum();
    }

    public List<Id> catalystsIn(Group group) {
        return group.members().stream().filter(catalysts::contains).toList();
    }

    public int withCatalyst() {
        return (int)
                groups.stream().filter(group -> !catalystsIn(group).isEmpty()).count();
    }

    /** The next revision, with these groups and what they cost. */
    public GroupPlan next(List<Group> changed, Cost now, Change why) {
        return new GroupPlan(campaign, revision + 1, search, changed, catalysts, silent, pinned, now, why);
    }

    /** This revision under another number: a plan of before, taken up again. */
    public GroupPlan numbered(int number, Change why) {
        return new GroupPlan(campaign, number, search, groups, catalysts, silent, pinned, cost, why);
    }

    public GroupPlan pinning(Set<Id> teachers) {
        return new GroupPlan(campaign, revision, search, groups, catalysts, silent, teachers, cost, change);
    }

    public boolean isPinned(Id teacher) {
        return pinned.contains(teacher);
    }

    /** How many of these are groups of this plan under another name. */
    public int renamed(List<Group> now) {
        return (int) now.stream()
                .filter(group -> find(group.id())
                        .filter(old -> !old.name().equals(group.name()))
                        .isPresent())
                .count();
    }
}
