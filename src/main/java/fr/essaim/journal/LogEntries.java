package fr.essaim.journal;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/**
 * Where entries are kept. What is private is apart from what the group reads: no listing of a group ever goes through
 * a private entry. Every method needs a running transaction.
 */
public interface LogEntries {

    /** The shared entries of a group, newest first; the same list while nothing changes. */
    List<LogEntry> ofGroup(Id group);

    /** The private entries of a person, newest first. */
    List<LogEntry> privateOf(Id person);

    /** What was sent to project teams in the campaign, newest first. */
    List<LogEntry> forTeam(Id campaign);

    /** An entry sent to the project team, without reading the others. */
    Optional<LogEntry> forTeam(Id campaign, Id entry);

    /** A shared entry of the group, without reading the others. */
    Optional<LogEntry> inGroup(Id group, Id entry);

    /** A private entry of the person, without reading the others. */
    Optional<LogEntry> inPrivate(Id person, Id entry);

    /** Puts the entry where its visibility says, and takes it from where it was. Idempotent. */
    void save(LogEntry entry);

    /** Forgets the entry; does nothing when there is none. */
    void remove(LogEntry entry);
}
