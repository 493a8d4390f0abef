package fr.essaim.impressions.verbatims;

import fr.essaim.kernel.Id;
import java.util.List;

/**
 * A comment without its author, on its way to being shared.
 *
 * @param id of the impression it comes from
 * @param suspects words that may be somebody's name
 * @param quotable whether its author lets the animator show it
 */
public record Verbatim(Id id, Id workshop, String text, List<String> suspects, boolean quotable, Decision decision) {

    public boolean isShared() {
        return decision == Decision.SHARED;
    }
}
