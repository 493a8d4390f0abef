package fr.essaim.spaces.notices;

import fr.essaim.kernel.Ids;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps what somebody must be told. What a team sent leaves a little later, so that it can be called back. Joins a running transaction; repeating it is harmless.
 */
@Singleton
public final class WantNotice {

    private final Transactions transactions;
    private final WishedNotices notices;
    private final RecallWindow window;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public WantNotice(Transactions transactions, WishedNotices notices, RecallWindow window, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.notices = notices;
        this.window = window;
        this.ids = ids;
        this.clock = clock;
    }

    public void want(NoticeWanted wanted) {
        transactions.change(() -> {
            Instant now = clock.instant();
            Optional<WishedNotice> before = notices.find(wanted.person(), wanted.key());
            boolean said = before.filter(old -> old.wanted().equals(wanted))
                    .filter(old -> !old.delivery().isCalledBack())
                    .isPresent();
            if (!said) {
                WishedNotice notice = before.map(old -> old.saying(wanted, now))
                        .orElseGet(() -> WishedNotice.first(ids.next(), wanted, now));
                notices.save(wanted.sentBy().isPresent() ? held(notice, now) : notice);
            }
        });
    }

    /** Takes what was not told yet as done. Joins a running transaction; repeating it is harmless. */
    public void answered(NoticeWanted.Answered answered) {
        transactions.change(() -> notices.of(answered.person()).stream()
                .filter(one -> one.wanted().sentBy().equals(Optional.of(answered.campaign())))
                .filter(one -> one.wanted().key().startsWith(answered.key()) && one.isUntried())
                .forEach(one -> notices.save(one.needless())));
    }

    private WishedNotice held(WishedNotice notice, Instant now) {
        return window.length().isZero() ? notice : notice.notBefore(now.plus(window.length()));
    }
}
