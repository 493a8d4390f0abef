package fr.essaim.host.spi;

import java.time.Duration;
import java.util.Optional;

/**
 * A host did not do what was asked. The kind says what to do about it, the code says why, for the screens
 * ({@code spaces.reason.<code>} in plain words) and the log; neither contains a text of the host or of a person.
 */
public final class HostFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What can be done about it. */
    public enum Kind {
        /** No answer, 5xx, maintenance, too many requests: the same may work later; the change may have happened. */
        UNAVAILABLE,
        /** The host understood and said no: rights, a rule, a text it will not take. */
        REFUSED,
        /** What was named (space, post, person) is not there, or may not be seen by us. */
        MISSING,
        /** The answer cannot be understood; the change may have happened. */
        MALFORMED,
        /** This host cannot do this at all, see {@link HostPlatform#capabilities()}. */
        UNSUPPORTED
    }

    private final Kind kind;
    private final String code;
    private final transient Duration retryAfter;

    private HostFailure(Kind kind, String code, Duration retryAfter, Throwable cause) {
        super(kind + " " + code, cause);
        this.kind = kind;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /** @param code {@code dns}, {@code tls}, {@code timeout}, {@code connection}, {@code server-error}, {@code maintenance} */
    public static HostFailure unavailable(String code, Throwable cause) {
        return new HostFailure(Kind.UNAVAILABLE, code, null, cause);
    }

    public static HostFailure unavailable(String code) {
        return unavailable(code, null);
    }

    /** The host asked for patience (429 or 503 with Retry-After). */
    public static HostFailure busy(Duration retryAfter) {
        return new HostFailure(Kind.UNAVAILABLE, "busy", retryAfter, null);
    }

    /** @param code {@code forbidden}, {@code bad-signature}, {@code archived}, {@code invalid}, {@code too-large}… */
    public static HostFailure refused(String code) {
        return new HostFailure(Kind.REFUSED, code, null, null);
    }

    /** @param what {@code space}, {@code post}, {@code person} */
    public static HostFailure missing(String what) {
        return new HostFailure(Kind.MISSING, "no-" + what, null, null);
    }

    public static HostFailure malformed(String code, Throwable cause) {
        return new HostFailure(Kind.MALFORMED, code, null, cause);
    }

    public static HostFailure unsupported(Capability capability) {
        return new HostFailure(
                Kind.UNSUPPORTED, "unsupported", null, new UnsupportedOperationException(capability.name()));
    }

    /** @param code {@code wider-readers}: the host could do it, and would show it to more people than it was meant for */
    public static HostFailure unsupported(String code) {
        return new HostFailure(Kind.UNSUPPORTED, code, null, null);
    }

    public Kind kind() {
        return kind;
    }

    /** Machine-readable reason: lower case letters and dashes. */
    public String code() {
        return code;
    }

    /** How long the host asked us to leave it alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
