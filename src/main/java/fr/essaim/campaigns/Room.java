package fr.essaim.campaigns;

import fr.essaim.kernel.Id;
import java.util.Set;

/**
 * A place for one session at a time.
 *
 * @param capacity people it holds, the animator not counted
 * @param equipment what is fixed in it, in the words of the school: "TNI", "vidéoprojecteur"
 */
public record Room(Id id, String name, int capacity, Set<String> equipment) {

    public Room {
        equipment = Set.copyOf(equipment);
    }
}
