package fr.essaim.workshops;

import fr.essaim.campaigns.Slot;
import java.util.List;

/**
 * One time the workshop is held, as everybody may see it: groups by their letters, never by names.
 *
 * @param groups letters of the groups that come, empty in the slot of free choice
 * @param places people the session takes
 */
public record Occurrence(Slot slot, String room, List<String> groups, int places) {

    public Occurrence {
        groups = List.copyOf(groups);
    }
}
