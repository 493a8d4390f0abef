package fr.essaim.host.embedded.notices;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Marks notices as read. Repeating it is harmless. */
@Singleton
public final class ReadNotices {

    private final Transactions transactions;
    private final NoticeBoxes boxes;

    @Inject
    public ReadNotices(Transactions transactions, NoticeBoxes boxes) {
        this.transactions = transactions;
        this.boxes = boxes;
    }

    /** @return where the notice leads, the list itself for one that leads nowhere */
    public String open(Id account, Id notice) {
        return transactions.write(() -> {
            Notice opened = boxes.of(account).stream()
                    .filter(one -> one.id().equals(notice))
                    .findFirst()
                    .orElseThrow(() -> new Failure.NotFound("host.no-notice"));
            boxes.mark(account, notice, true);
            return opened.path().isEmpty() ? "/plateforme/avis" : opened.path();
        });
    }

    public void all(Id account) {
        transactions.change(() -> boxes.markAllRead(account));
    }
}
