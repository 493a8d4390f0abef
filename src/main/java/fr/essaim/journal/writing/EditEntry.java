package fr.essaim.journal.writing;

import fr.essaim.journal.LogEntries;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadJournal;
import fr.essaim.journal.Wall;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * Changes one's own entry, or one that one's group signs; who only belongs to the group leaves it the group's. The group's space follows: what is shared reads anew there, what became private goes.
 * Saying the same again changes nothing.
 *
 * <p>Fails with {@link Failure.NotFound} for an entry that is not the asker's, {@link
 * Failure.Refused} when a mate would take the group's entry out of its hands, {@link Failure.Invalid} as in writing.
 */
@Singleton
public final class EditEntry {

    private final Transactions transactions;
    private final ReadJournal journal;
    private final Workshops workshops;
    private final LogEntries entries;
    private final Wall wall;
    private final Clock clock;

    @Inject
    public EditEntry(
            Transactions transactions,
            ReadJournal journal,
            Workshops workshops,
            LogEntries entries,
            Wall wall,
            Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.workshops = workshops;
        this.entries = entries;
        this.wall = wall;
        this.clock = clock;
    }

    public LogEntry edit(Id author, Id entry, Written written) {
        return edit(author, entry, written, "");
    }

    /**
     * @param seen the version the writer started from; when somebody changed the entry since, nothing is saved and
     *     {@link Failure.Invalid} says so, for the writer to look at both. "" takes whatever is there
     */
    public LogEntry edit(Id author, Id entry, Written written, String seen) {
        written.check();
        return transactions.write(() -> {
            LogEntry before = journal.toChange(author, entry);
            stays(before, author, written);
            boolean same = before.note().equals(written.note())
                    && before.visibility() == written.visibility()
                    && before.isOfGroup() == written.ofGroup()
                    && before.workshop().equals(written.workshop());
            if (!same && !seen.isEmpty() && !seen.equals(before.version())) {
                throw new Failure.Invalid(List.of(Violation.of("retenu", "journal.changed-meanwhile")));
            }
            return same ? before : change(before, author, written);
        });
    }

    private static void stays(LogEntry before, Id editor, Written written) {
        if (!before.isBy(editor) && !written.ofGroup()) {
            throw new Failure.Refused("journal.stays-the-groups");
        }
    }

    private LogEntry change(LogEntry before, Id editor, Written written) {
        if (!before.workshop().equals(written.workshop())) {
            About.check(workshops, before.campaign(), written.workshop());
        }
        LogEntry after = before.with(
                written.workshop(), written.note(), written.visibility(), written.ofGroup(), editor, clock.instant());
        entries.save(after);
        if (after.isShared()) {
            wall.show(after);
        } else if (before.isShared()) {
            wall.takeDown(before);
        }
        return after;
    }
}
