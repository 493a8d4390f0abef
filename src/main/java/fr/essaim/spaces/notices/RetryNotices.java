package fr.essaim.spaces.notices;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Notices the reconciler gave up: who misses them, and the button that sets them going again. */
@Singleton
public final class RetryNotices {

    private final Transactions transactions;
    private final WishedNotices notices;
    private final Clock clock;

    @Inject
    public RetryNotices(Transactions transactions, WishedNotices notices, Clock clock) {
        this.transactions = transactions;
        this.notices = notices;
        this.clock = clock;
    }

    /** Those set aside for one of these people. */
    public List<WishedNotice> setAside(Set<Id> people) {
        return transactions.read(notices::setAside).stream()
                .filter(notice -> people.contains(notice.person()))
                .toList();
    }

    /** Those of everybody. */
    public List<WishedNotice> allSetAside() {
        return transactions.read(notices::setAside);
    }

    /** Wants those of everybody brought again. Repeating it is harmless. */
    public void retryAll() {
        transactions.change(() -> again(allSetAside()));
    }

    /** Wants those of {@link #setAside} brought again. Repeating it is harmless. */
    public void retry(Set<Id> people) {
        transactions.change(() -> again(setAside(people)));
    }

    /**
     * The host can tell people things now, which it could not before: what was left to our own pages and nobody has
     * read there is brought by the host. What was read is known, and told no second time.
     */
    public void hostCanTell() {
        transactions.change(() -> again(notices.shownHere().stream()
                .filter(notice -> !notice.read() && !notice.delivery().isWaiting())
                .toList()));
    }

    private void again(List<WishedNotice> given) {
        Instant now = clock.instant();
        given.forEach(notice -> notices.save(notice.triedAgain(now)));
    }
}
