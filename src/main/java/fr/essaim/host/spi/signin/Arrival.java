package fr.essaim.host.spi.signin;

import fr.essaim.kernel.OneLine;
import java.util.Optional;

/**
 * Somebody a host vouches for, just now.
 *
 * @param source which directory it is: {@code host} for the platform itself, else as {@link Directory} names it
 * @param subject the id there; for {@code host} the same as {@link fr.essaim.host.spi.HostPerson#id()}
 * @param email as that directory has it, if it says so; never what the person typed in a profile
 * @param function the host's code for what the person is there ({@code chef}…), "" when it does not say; gives no
 *     right by itself
 * @param target path of ours the host wants to lead to, "" for none; not to be trusted
 */
public record Arrival(
        String source,
        String subject,
        String username,
        Optional<String> email,
        String name,
        String function,
        String target) {

    public Arrival {
        name = OneLine.of(name);
    }

    /** From a directory that does not say what people are. */
    public Arrival(String source, String subject, String username, Optional<String> email, String name, String target) {
        this(source, subject, username, email, name, "", target);
    }
}
