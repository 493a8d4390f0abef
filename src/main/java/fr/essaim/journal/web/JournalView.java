package fr.essaim.journal.web;

import fr.essaim.groups.Group;
import java.util.List;

/**
 * A list of entries: all of mine, or those shared in a group.
 *
 * @param groups the reader's groups; none before groups are published
 * @param space address of the group's space on the platform, "" for my own list or while there is none
 */
public record JournalView(List<EntryView> entries, List<Group> groups, String space) {

    /** How many wait for the platform, to be said above the list. */
    public long waiting() {
        return entries.stream()
                .filter(entry -> entry.mine() && entry.state() == fr.essaim.journal.Wall.State.WAITING)
                .count();
    }
}
