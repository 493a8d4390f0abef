package fr.essaim.pathways;

import fr.essaim.kernel.Id;
import java.util.List;

/**
 * One occurrence of a workshop: a slot, a room, the groups that come. In the slot of free choice no group comes as a
 * group.
 *
 * @param id stays the same while workshop and slot do, so that what people wrote about it finds it again
 * @param slot number of the campaign's slot
 * @param room empty id never: a session without a room is a conflict of the plan, not a session
 */
public record Session(Id id, Id campaign, Id workshop, int slot, Id room, List<Id> groups) {

    public Session {
        groups = List.copyOf(groups);
    }

    public boolean isFor(Id group) {
        return groups.contains(group);
    }

    /** Of these sessions, how many are held in this one's room at the same time, itself included: at least 1. */
    public int sharing(List<Session> all) {
        long others = all.stream()
                .filter(one -> one.slot() == slot
                        && one.room().equals(room)
                        && !one.id().equals(id))
                .count();
        return (int) others + 1;
    }

    public Session in(Id changedRoom) {
        return new Session(id, campaign, workshop, slot, changedRoom, groups);
    }

    public Session with(List<Id> changedGroups) {
        return new Session(id, campaign, workshop, slot, room, changedGroups);
    }
}
