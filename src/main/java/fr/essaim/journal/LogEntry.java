package fr.essaim.journal;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of a teacher's journal.
 *
 * @param group the author's group in the campaign when it was written
 * @param workshop what it is about; empty for the day as a whole
 * @param voice in whose name it speaks
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
        Voice voice,
        Instant written,
        Optional<Instant> edited) {

    /** An entry that speaks for its author. */
    public LogEntry(
            Id id,
            Id author,
            Id campaign,
            Id group,
            Optional<Id> workshop,
            Note note,
            Visibility visibility,
            Instant written,
            Optional<Instant> edited) {
        this(id, author, campaign, group, workshop, note, visibility, Voice.OWN, written, edited);
    }

    /** Changes with every edit. */
    public String version() {
        return Long.toString(edited.orElse(written).toEpochMilli(), 36);
    }

    public boolean isShared() {
        return visibility.isShared();
    }

    public boolean isBy(Id person) {
        return author.equals(person);
    }

    /** Whether it is signed by the group, so that each member may change it. */
    public boolean isOfGroup() {
        return isShared() && voice.ofGroup();
    }

    public LogEntry signedBy(Voice whose) {
        return new LogEntry(id, author, campaign, group, workshop, note, visibility, whose, written, edited);
    }

    /** The entry as it reads after somebody changed it. */
    public LogEntry with(Optional<Id> about, Note words, Visibility readers, boolean groups, Id editor, Instant now) {
        Voice hands = voice.changedBy(groups, editor);
        return new LogEntry(id, author, campaign, group, about, words, readers, hands, written, Optional.of(now));
    }
}
