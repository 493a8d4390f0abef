package fr.essaim.host.embedded.arrivals;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Who of another directory is whom here. Needs a running transaction. */
public interface KnownArrivals {

    Optional<Id> person(String source, String subject);

    /** The id a person has in that directory. */
    Optional<String> subject(String source, Id person);

    /** Under which ids which directories know the person, by the name of the directory; those not in use now too. */
    SortedMap<String, String> of(Id person);

    /** One subject is one person and one person one subject: what stood in the way of that is forgotten. */
    void link(String source, String subject, Id person);

    /** What the directory said of a linked subject as it came in; "" says that it is nothing any more. */
    void says(String source, String subject, String function, Instant when);

    /** What the directory said of the person since then. */
    Set<String> functions(String source, Id person, Instant since);

    void forget(Id person);

    /** Forgets everybody's link with that directory: it is another one now. */
    void forgetAll(String source);
}
