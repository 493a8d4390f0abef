package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.NoticeWish;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.notices.MailPost;
import fr.essaim.spaces.notices.NoticeWording;
import fr.essaim.spaces.notices.WishedNotice;
import fr.essaim.spaces.notices.WishedNotices;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Brings people what they must be told, by the host where it can, else by mail, else on our own pages. Before a notice leaves it is
 * noted that it may have; an answer that gets lost is asked for again under the same key.
 */
@Singleton
public final class NoticeRound {

    private final Transactions transactions;
    private final WishedNotices notices;
    private final NoticeWording wording;
    private final HostPlatform host;
    private final MailPost mail;
    private final Clock clock;

    @Inject
    public NoticeRound(
            Transactions transactions,
            WishedNotices notices,
            NoticeWording wording,
            HostPlatform host,
            MailPost mail,
            Clock clock) {
        this.transactions = transactions;
        this.notices = notices;
        this.wording = wording;
        this.host = host;
        this.mail = mail;
        this.clock = clock;
    }

    void run(Patience patience) {
        MailFallback letters = new MailFallback(mail, wording, this::keep);
        for (Id person : transactions.read(notices::waiting)) {
            List<WishedNotice> oldestFirst = transactions.read(() -> notices.of(person)).stream()
                    .filter(notice -> notice.delivery().isDue(clock.instant()))
                    .sorted((a, b) ->
                            a.delivery().since().compareTo(b.delivery().since()))
                    .toList();
            for (WishedNotice notice : oldestFirst) {
                if (!patience.mayAsk()) {
                    return;
                }
                bring(notice, letters, patience);
            }
        }
    }

    private void bring(WishedNotice notice, MailFallback letters, Patience patience) {
        try {
            Optional<String> recipient = host.can(Capability.NOTICES) ? recipient(notice.person()) : Optional.empty();
            if (recipient.isEmpty()) {
                letters.bring(notice, patience);
                return;
            }
            keep(notice, WishedNotice::trying);
            Map<String, String> missed = send(notice, recipient.get());
            patience.answered();
            if (missed.isEmpty()) {
                keep(notice.trying(), WishedNotice::told);
            } else {
                letters.bring(notice.trying(), patience);
            }
        } catch (HostFailure failure) {
            patience.note(failure);
            boolean unheard = failure.kind() == HostFailure.Kind.REFUSED || failure.kind() == HostFailure.Kind.MISSING;
            UnaryOperator<WishedNotice> failed = current -> unheard
                    ? current.refused(patience.after(failure, current.delivery()))
                    : current.with(patience.after(failure, current.delivery()));
            keep(notice, failed);
        }
    }

    private Map<String, String> send(WishedNotice notice, String recipient) {
        NoticeWanted wanted = notice.wanted();
        boolean inPlace = notice.isChange() && host.can(Capability.EDIT_NOTICES);
        String title = wording.say(wanted.title());
        NoticeWish wish = new NoticeWish(
                inPlace ? notice.firstHostKey() : notice.hostKey(),
                List.of(recipient),
                notice.isChange() && !inPlace ? wording.changed(title) : title,
                wording.say(wanted.text()),
                link(wanted.link()));
        return inPlace ? host.notices().change(wish) : host.notices().send(wish);
    }

    private Optional<String> link(String path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(host.can(Capability.SAME_IDS) ? path : wording.address(path));
    }

    private Optional<String> recipient(Id person) {
        return addresses().find(person, wording.email(person));
    }

    Addresses addresses() {
        return new Addresses(host, wording);
    }

    /** Keeps an outcome unless the words changed meanwhile: the newer ones are still to be brought. */
    private void keep(WishedNotice known, UnaryOperator<WishedNotice> change) {
        transactions.change(() -> notices.find(known.person(), known.wanted().key())
                .filter(current -> current.wanted().equals(known.wanted()))
                .ifPresent(current -> notices.save(change.apply(current))));
    }
}
