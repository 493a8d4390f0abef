package fr.essaim.journal;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of a teacher's journal.
 *
 * @param group the author's group in the campaign when it was written
 * @param workshop what it is about; empty for the day as a whole
 * @param edited empty as long as it reads as it was first written
 */
public record LogEntry(
        Id id,
        Id author,
        Id campaign,
        Id group,
        Optional<Id> workshop,
        Note note,
        Visibility visibility,
        Instant written,
        Optional<Instant> edited) {

    public boolean isShared() {
        return visibility == Visibility.GROUP;
    }

    public boolean isBy(Id person) {
        return author.equals(person);
    }

    public LogEntry with(Optional<Id> about, Note words, Visibility readers, Instant now) {
        return new LogEntry(id, author, campaign, group, about, words, readers, written, Optional.of(now));
    }
}
