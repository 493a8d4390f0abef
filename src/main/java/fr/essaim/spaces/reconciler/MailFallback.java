package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.spaces.notices.MailPost;
import fr.essaim.spaces.notices.NoticeWording;
import fr.essaim.spaces.notices.WishedNotice;
import java.util.function.UnaryOperator;

/**
 * One round's letters to those the host cannot tell. A mail server that does not answer is not asked again in the same
 * round, and says nothing of the host.
 */
final class MailFallback {

    /** What became of it, to be kept. */
    interface Keep {
        void keep(WishedNotice notice, UnaryOperator<WishedNotice> change);
    }

    private final MailPost mail;
    private final NoticeWording wording;
    private final Keep keep;
    private boolean down;

    MailFallback(MailPost mail, NoticeWording wording, Keep keep) {
        this.mail = mail;
        this.wording = wording;
        this.keep = keep;
    }

    /** Without a mail server or an address it is left to our own pages. */
    void bring(WishedNotice notice, Patience patience) {
        String address = wording.email(notice.person());
        if (!mail.isSetUp() || address.isEmpty()) {
            keep.keep(notice, WishedNotice::shownHere);
        } else if (!down) {
            keep.keep(notice, WishedNotice::trying);
            send(notice, address, patience);
        }
    }

    private void send(WishedNotice notice, String address, Patience patience) {
        NoticeWanted wanted = notice.wanted();
        String title = wording.say(wanted.title());
        try {
            mail.send(
                    notice.hostKey(),
                    address,
                    notice.isChange() ? wording.changed(title) : title,
                    wording.say(wanted.text()),
                    wanted.link().isEmpty() ? "" : wording.ownAddress(notice.person(), wanted.link()));
            keep.keep(notice, WishedNotice::mailed);
        } catch (HostFailure failure) {
            if (failure.kind() == HostFailure.Kind.MISSING) {
                keep.keep(notice, WishedNotice::shownHere);
                return;
            }
            down = true;
            HostFailure later = HostFailure.unavailable("mail", failure);
            keep.keep(notice, current -> current.with(patience.after(later, current.delivery())));
        }
    }
}
