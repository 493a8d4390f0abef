package fr.essaim.pathways;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The published sessions, for all rooms downstream. Every method needs a running transaction. */
public interface Pathways {

    /** By slot; empty before anything was published. */
    List<Session> of(Id campaign);

    Optional<Session> session(Id session);

    /** Every publication, newest first: the public list of changes. */
    List<Publication> publications(Id campaign);

    /** The sessions a group comes to, in the order of the day. */
    default List<Session> of(Id campaign, Id group) {
        return of(campaign).stream().filter(session -> session.isFor(group)).toList();
    }

    /** The published sessions of a workshop, in the order of the day. */
    default List<Session> ofWorkshop(Id campaign, Id workshop) {
        return of(campaign).stream()
                .filter(session -> session.workshop().equals(workshop))
                .toList();
    }
}
