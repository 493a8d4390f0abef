package fr.essaim.host.embedded.notices;

import fr.essaim.kernel.Id;
import java.util.List;

/** What each person was told. Needs a running transaction. */
public interface NoticeBoxes {

    /** Newest first. */
    List<Notice> of(Id account);

    /** Takes the place of the person's notice with the same key, and is unread then. */
    void put(Id account, Notice notice);

    /** Marks one as read or unread; unknown ones are passed over. */
    void mark(Id account, Id notice, boolean read);

    void markAllRead(Id account);

    default long unread(Id account) {
        return of(account).stream().filter(notice -> !notice.read()).count();
    }
}
