package fr.essaim.impressions.ideas;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Optional;

/**
 * A first idea of a teacher.
 *
 * @param entry the journal entry it grew from, if any
 * @param shared whether colleagues of the campaign and its team may read it, with the author's name
 */
public record FirstIdea(
        Id id, Id campaign, Id author, String school, Optional<Id> entry, IdeaCard card, boolean shared, Instant at) {

    public boolean isBy(Id person) {
        return author.equals(person);
    }

    public FirstIdea with(IdeaCard other, boolean read) {
        return new FirstIdea(id, campaign, author, school, entry, other, read, at);
    }
}
