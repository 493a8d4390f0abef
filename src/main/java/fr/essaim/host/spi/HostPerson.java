package fr.essaim.host.spi;

import fr.essaim.kernel.OneLine;
import java.util.Optional;

/**
 * Somebody the host knows.
 *
 * @param function the host's code for it ({@code chef}, {@code enseignant}, {@code cpe}…), "" when it has none;
 *     gives no right by itself
 * @param active false once the host closed the account
 */
public record HostPerson(
        String id,
        String username,
        Optional<String> email,
        String displayName,
        Optional<String> uai,
        String function,
        boolean active) {

    public HostPerson {
        displayName = OneLine.of(displayName);
    }
}
