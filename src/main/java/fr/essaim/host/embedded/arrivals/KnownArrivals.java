package fr.essaim.host.embedded.arrivals;

import fr.essaim.kernel.Id;
import java.util.Optional;

/** Who of another directory is whom here. Needs a running transaction. */
public interface KnownArrivals {

    Optional<Id> person(String source, String subject);

    /** The id a person has in that directory. */
    Optional<String> subject(String source, Id person);

    /** One subject is one person and one person one subject: what stood in the way of that is forgotten. */
    void link(String source, String subject, Id person);

    void forget(Id person);
}
