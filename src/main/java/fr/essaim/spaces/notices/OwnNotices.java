package fr.essaim.spaces.notices;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What a person reads here because the host could not tell it. */
@Singleton
public final class OwnNotices {

    private final Transactions transactions;
    private final WishedNotices notices;

    @Inject
    public OwnNotices(Transactions transactions, WishedNotices notices) {
        this.transactions = transactions;
        this.notices = notices;
    }

    /** Newest first. */
    public List<WishedNotice> of(Id person) {
        return transactions.read(
                () -> notices.of(person).stream().filter(WishedNotice::here).toList());
    }

    public List<WishedNotice> unread(Id person) {
        return of(person).stream().filter(notice -> !notice.read()).toList();
    }

    /**
     * Marks it as read. Repeating it is harmless.
     *
     * @return where it leads, "" for nowhere
     * @throws Failure.NotFound if the person has no such notice
     */
    public String open(Id person, Id notice) {
        return transactions.write(() -> {
            WishedNotice opened = of(person).stream()
                    .filter(one -> one.id().equals(notice))
                    .findFirst()
                    .orElseThrow(() -> new Failure.NotFound("spaces.no-notice"));
            if (!opened.read()) {
                notices.save(opened.opened());
            }
            return opened.wanted().link();
        });
    }
}
