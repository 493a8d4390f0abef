package fr.essaim.campaigns;

import fr.essaim.kernel.Id;
import java.util.Set;

/**
 * A place for one session at a time.
 *
 * @param capacity people it holds, the animator not counted
 * @param equipment what is fixed in it, in the words of the school: "TNI", "vidéoprojecteur"
 * @param site UAI of the school in which it is, "" when nobody said: the first school of the campaign
 */
public record Room(Id id, String name, int capacity, Set<String> equipment, String site) {

    public Room {
        equipment = Set.copyOf(equipment);
    }

    /** One of the only site. */
    public Room(Id id, String name, int capacity, Set<String> equipment) {
        this(id, name, capacity, equipment, "");
    }
}
