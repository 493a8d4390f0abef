package fr.essaim.journal;

import fr.essaim.kernel.Id;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * In whose name an entry speaks, and who else had a hand in it.
 *
 * @param ofGroup signed by the group: written once by one member, changed by any
 * @param editors whoever changed it since it was written
 */
public record Voice(boolean ofGroup, Set<Id> editors) {

    public static final Voice OWN = new Voice(false, Set.of());

    public Voice {
        editors = Set.copyOf(editors);
    }

    Voice changedBy(boolean groups, Id editor) {
        Set<Id> hands = new LinkedHashSet<>(editors);
        hands.add(editor);
        return new Voice(groups, hands);
    }
}
