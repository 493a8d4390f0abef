package fr.essaim.host.spi.signin;

import fr.essaim.host.spi.HostFailure;
import java.net.URI;
import java.util.Optional;

/** One way in. */
public interface Door {

    /**
     * Where the browser goes to be recognised. Most hosts send it by themselves.
     *
     * @param service our address it must come back to, with a ticket
     * @return empty for a host that sends the browser by itself
     */
    default Optional<URI> entrance(String service) {
        return Optional.empty();
    }

    /**
     * Asks the host, once, who holds this ticket.
     *
     * @param ticket as the browser brought it; anything may stand in it
     * @param service our address for which the ticket was made
     * @throws HostFailure REFUSED {@code ticket} if it is not good (any more), UNAVAILABLE or MALFORMED if the host
     *     does not say
     */
    Arrival validate(String ticket, String service);
}
