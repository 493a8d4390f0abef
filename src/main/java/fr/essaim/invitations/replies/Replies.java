package fr.essaim.invitations.replies;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** What people answered to the invitations of each campaign. Every method needs a running transaction. */
public interface Replies {

    List<Reply> of(Id campaign);

    /** Takes the place of what the person said before. */
    void save(Reply reply);

    /** Does nothing when there is none. */
    void remove(Id campaign, Id person);

    /** Forgets all of a campaign. @return how many */
    int forget(Id campaign);

    default Optional<Reply> find(Id campaign, Id person) {
        return of(campaign).stream().filter(one -> one.person().equals(person)).findFirst();
    }
}
