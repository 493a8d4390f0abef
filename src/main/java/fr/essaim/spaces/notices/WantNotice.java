package fr.essaim.spaces.notices;

import fr.essaim.kernel.Ids;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Keeps what somebody must be told. Joins a running transaction; repeating it is harmless. */
@Singleton
public final class WantNotice {

    private final Transactions transactions;
    private final WishedNotices notices;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public WantNotice(Transactions transactions, WishedNotices notices, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    public void want(NoticeWanted wanted) {
        transactions.change(() -> {
            Instant now = clock.instant();
            Optional<WishedNotice> before = notices.find(wanted.person(), wanted.key());
            if (before.filter(old -> old.wanted().equals(wanted)).isEmpty()) {
                notices.save(before.map(old -> old.saying(wanted, now))
                        .orElseGet(() -> WishedNotice.first(ids.next(), wanted, now)));
            }
        });
    }
}
