package fr.essaim.spaces.notices;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** What people must be told. Needs a running transaction. */
public interface WishedNotices {

    /** The person's notice with the sender's key. */
    Optional<WishedNotice> find(Id person, String key);

    /** All of a person, newest first. */
    List<WishedNotice> of(Id person);

    /** The people with a notice the reconciler may still bring, in a stable order. */
    List<Id> waiting();

    /** The notices set aside, for whoever may have them tried again. */
    List<WishedNotice> setAside();

    /** The notices shown on our own pages, read or not. */
    List<WishedNotice> shownHere();

    /** The notices the team of this campaign sent, whoever they are for. */
    List<WishedNotice> sentBy(Id campaign);

    /** Puts it in the place of the one with its id. */
    void save(WishedNotice notice);

    /** Forgets all of a person; what the host holds stays there. */
    void forget(Id person);
}
