package fr.essaim.host.lti;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

/**
 * A platform an administrator agreed to.
 *
 * @param issuer as its tokens say it, compared sign by sign
 * @param client the id it gave us
 * @param deployments where it may be used from; a message of another one is refused
 * @param authorization where a browser is sent to be recognised
 * @param token where we ask for access
 * @param keySet where its keys are published
 */
public record Platform(
        Id id,
        String name,
        String issuer,
        String client,
        Set<String> deployments,
        URI authorization,
        URI token,
        URI keySet) {

    public Platform {
        deployments = java.util.Collections.unmodifiableSet(new TreeSet<>(deployments));
    }

    /** Scheme, host and port: what a browser calls the origin of its pages. */
    public String origin() {
        return origin(authorization);
    }

    public boolean isMoodle() {
        return authorization.getPath() != null && authorization.getPath().endsWith("/mod/lti/auth.php");
    }

    public static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** An address somebody typed or a platform gave. @throws Failure.Invalid at that field */
    public static URI address(String field, String typed) {
        try {
            URI address = URI.create(typed == null ? "" : typed.strip());
            if (address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("https?")
                    && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // said below, as any other text that is no address
        }
        throw new Failure.Invalid(field, "lti.not-an-address");
    }
}
