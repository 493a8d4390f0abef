package fr.essaim.host.embedded.arrivals;

import fr.essaim.host.spi.signin.Door;
import java.util.Optional;

/** The ways in that the settings open. */
public interface Doors {

    /** Where browsers reach us, ending with a slash: tickets are made for an address below it. */
    String ownAddress();

    /** @param id {@code cas}, {@code ticket} or {@code cookie} */
    Optional<Door> find(String id);
}
