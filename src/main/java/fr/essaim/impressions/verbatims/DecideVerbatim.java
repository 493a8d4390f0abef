package fr.essaim.impressions.verbatims;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * A person read a comment and says whether others may. It holds for these very words: should the author change them,
 * somebody looks again. Idempotent. Fails with {@link Failure.NotFound} for a comment that is not there, and with
 * {@link Failure.Conflict} when its words changed since they were read.
 */
@Singleton
public final class DecideVerbatim {

    private final Transactions transactions;
    private final ReadVerbatims verbatims;
    private final Decisions decisions;

    @Inject
    public DecideVerbatim(Transactions transactions, ReadVerbatims verbatims, Decisions decisions) {
        this.transactions = transactions;
        this.verbatims = verbatims;
        this.decisions = decisions;
    }

    /** @param read the words that were on the screen */
    public void decide(Id campaign, Id verbatim, String read, Decision decision) {
        transactions.change(() -> {
            String words = verbatims.get(campaign, verbatim).text();
            if (!words.equals(read.replace("\r\n", "\n"))) {
                throw new Failure.Conflict("impressions.comment-changed");
            }
            decisions.save(campaign, verbatim, new Decisions.Taken(decision, ReadVerbatims.digest(words)));
        });
    }
}
