package fr.essaim.journal.writing;

import fr.essaim.journal.LogEntries;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadJournal;
import fr.essaim.journal.Wall;
import fr.essaim.journal.photos.Photos;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes one's own entry away, here and in the group's space. @throws Failure.NotFound when it is not the asker's */
@Singleton
public final class WithdrawEntry {

    private final Transactions transactions;
    private final ReadJournal journal;
    private final LogEntries entries;
    private final Wall wall;
    private final Photos photos;

    @Inject
    public WithdrawEntry(Transactions transactions, ReadJournal journal, LogEntries entries, Wall wall, Photos photos) {
        this.transactions = transactions;
        this.journal = journal;
        this.entries = entries;
        this.wall = wall;
        this.photos = photos;
    }

    public void withdraw(Id author, Id entry) {
        transactions.change(() -> {
            LogEntry found = journal.toWithdraw(author, entry);
            entries.remove(found);
            if (found.isShared()) {
                wall.takeDown(found);
            }
        });
        photos.forget(entry);
    }
}
