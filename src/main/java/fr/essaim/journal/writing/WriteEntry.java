package fr.essaim.journal.writing;

import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.journal.LogEntries;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Voice;
import fr.essaim.journal.Wall;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes an entry in one's journal. It is acknowledged once it is on disk, together with the wish to show it in the
 * group's space when it is shared. Given the same client key again, by a phone that did not hear the answer, it
 * returns the entry that is there and changes nothing.
 *
 * <p>Fails with {@link Failure.Invalid} naming each wrong field, with {@link Failure.NotFound} for a group that is not
 * the author's or a workshop that is not of the campaign.
 */
@Singleton
public final class WriteEntry {

    private final Transactions transactions;
    private final Groups groups;
    private final Workshops workshops;
    private final LogEntries entries;
    private final Wall wall;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public WriteEntry(
            Transactions transactions,
            Groups groups,
            Workshops workshops,
            LogEntries entries,
            Wall wall,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.groups = groups;
        this.workshops = workshops;
        this.entries = entries;
        this.wall = wall;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param clientKey chosen by the client for this entry alone; "" when it cannot repeat */
    public LogEntry write(Id author, Id group, Written written, String clientKey) {
        written.check();
        Group mine = transactions.read(() -> check(author, group, written.workshop()));
        Id id = clientKey.isBlank() ? ids.next() : named(author, clientKey);
        return transactions.write(() -> entries.inGroup(group, id)
                .or(() -> entries.inPrivate(author, id))
                .or(() -> entries.forTeam(mine.campaign(), id))
                .orElseGet(() -> keep(new LogEntry(
                        id,
                        author,
                        mine.campaign(),
                        group,
                        written.workshop(),
                        written.note(),
                        written.visibility(),
                        new Voice(written.ofGroup(), Set.of()),
                        clock.instant(),
                        Optional.empty()))));
    }

    private LogEntry keep(LogEntry entry) {
        entries.save(entry);
        if (entry.isShared()) {
            wall.show(entry);
        }
        return entry;
    }

    private Group check(Id author, Id group, Optional<Id> workshop) {
        Group mine = groups.find(group)
                .filter(found -> found.has(author))
                .orElseThrow(() -> new Failure.NotFound("journal.no-such-group"));
        About.check(workshops, mine.campaign(), workshop);
        return mine;
    }

    /** The same author and key name the same entry; nobody else's key can name it. */
    static Id named(Id author, String clientKey) {
        byte[] both = (author + "\n" + clientKey).getBytes(StandardCharsets.UTF_8);
        return Id.of(UUID.nameUUIDFromBytes(both).toString().replace("-", ""));
    }
}
