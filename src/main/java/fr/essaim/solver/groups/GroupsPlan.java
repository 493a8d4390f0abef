package fr.essaim.solver.groups;

import java.util.ArrayList;
import java.util.List;

/** Who is in which group. The place of a group in the list is its number, from 0; it never changes in a repair. */
public record GroupsPlan(List<PlannedGroup> groups) {

    public GroupsPlan {
        groups = List.copyOf(groups);
    }

    /** Number of the group of this teacher, −1 when in none. */
    public int groupOf(String teacher) {
        for (int g = 0; g < groups.size(); g++) {
            if (groups.get(g).members().contains(teacher)) {
                return g;
            }
        }
        return -1;
    }

    /** This plan with one teacher in another group; foci are left as they were, the evaluator renews them. */
    public GroupsPlan move(String teacher, int group) {
        List<PlannedGroup> changed = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            List<String> members = new ArrayList<>(groups.get(g).members());
            members.remove(teacher);
            if (g == group) {
                members.add(teacher);
            }
            changed.add(new PlannedGroup(
                    groups.get(g).school(), members, groups.get(g).focus()));
        }
        return new GroupsPlan(changed);
    }

    /** This plan with two teachers in each other's group. */
    public GroupsPlan swap(String one, String other) {
        int from = groupOf(one);
        int to = groupOf(other);
        return from < 0 || to < 0 ? this : move(one, to).move(other, from);
    }

    /** This plan without the teachers named. */
    public GroupsPlan without(List<String> teachers) {
        GroupsPlan left = this;
        for (String teacher : teachers) {
            left = left.move(teacher, -1);
        }
        return left;
    }

    /** The teachers whose group is another in the given plan; who is in only one of the two is not counted. */
    public List<String> movedIn(GroupsPlan other) {
        List<String> moved = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            for (String member : groups.get(g).members()) {
                int there = other.groupOf(member);
                if (there >= 0 && there != g) {
                    moved.add(member);
                }
            }
        }
        return moved;
    }
}
