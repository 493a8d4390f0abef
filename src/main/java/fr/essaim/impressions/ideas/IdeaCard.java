package fr.essaim.impressions.ideas;

import fr.essaim.concerns.Concern;
import java.util.Optional;

/**
 * What one wants to try. All plain text, only the idea itself is needed.
 *
 * @param idea in which situation, what for
 * @param tool what one tries it with: "tablettes", "enregistreur"…
 * @param level "5e", "3e Segpa"…
 * @param period when one wants to try it
 * @param help what one would like help with, "" for none
 */
public record IdeaCard(
        String idea,
        String discipline,
        String level,
        String tool,
        String period,
        String help,
        Optional<Concern> concern) {}
