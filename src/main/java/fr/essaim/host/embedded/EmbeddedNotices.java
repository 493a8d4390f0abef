package fr.essaim.host.embedded;

import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.notices.Notice;
import fr.essaim.host.embedded.notices.NoticeBoxes;
import fr.essaim.host.spi.NoticeWish;
import fr.essaim.host.spi.Notices;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts what we send into people's boxes; what is in a box already is not sent again. */
final class EmbeddedNotices implements Notices {

    private final Transactions transactions;
    private final Accounts accounts;
    private final NoticeBoxes boxes;
    private final Ids ids;
    private final Clock clock;

    EmbeddedNotices(Transactions transactions, Accounts accounts, NoticeBoxes boxes, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.boxes = boxes;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Map<String, String> send(NoticeWish notice) {
        return each(notice, false);
    }

    @Override
    public Map<String, String> change(NoticeWish notice) {
        return each(notice, true);
    }

    private Map<String, String> each(NoticeWish notice, boolean anew) {
        return transactions.write(() -> {
            Map<String, String> missed = new TreeMap<>();
            for (String recipient : notice.recipients()) {
                Optional<Account> account = EmbeddedPeople.opaque(recipient).flatMap(accounts::find);
                if (account.isEmpty()) {
                    missed.put(recipient, "unknown");
                } else if (!account.get().active()) {
                    missed.put(recipient, "inactive");
                } else {
                    deliver(account.get().id(), notice, anew);
                }
            }
            return missed;
        });
    }

    private void deliver(Id account, NoticeWish notice, boolean anew) {
        Optional<Notice> there = boxes.of(account).stream()
                .filter(old -> old.key().equals(notice.key()))
                .findFirst();
        if (there.isEmpty()
                || anew
                        && !there.get()
                                .says(
                                        notice.subject(),
                                        notice.text(),
                                        notice.url().orElse(""))) {
            boxes.put(
                    account,
                    new Notice(
                            ids.next(),
                            notice.key(),
                            Notice.Kind.SENT,
                            notice.subject(),
                            notice.text(),
                            notice.url().orElse(""),
                            clock.instant(),
                            false));
        }
    }
}
