package fr.essaim.kernel;

import java.util.List;

/**
 * What can go wrong for a person, as a closed family. Use cases throw these; nobody catches them but the three
 * mappers at the web's edge, which say the same facts as a page or as problem+json (RFC 9457).
 *
 * <p>A failure carries the key of a message and its arguments, never a sentence: the sentence is written in the
 * reader's language, and never says more than the reader may know.
 */
public abstract sealed class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    private Failure(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the message, prefixed by the room it belongs to: {@code groups.seventh-member}. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** There is no such thing, or the asker may not know that there is one. */
    public static final class NotFound extends Failure {
        private static final long serialVersionUID = 1L;

        public NotFound(String key, Object... arguments) {
            super(key, arguments);
        }
    }

    /** The thing is known to the asker, who may not do this with it. */
    public static final class Refused extends Failure {
        private static final long serialVersionUID = 1L;

        public Refused(String key, Object... arguments) {
            super(key, arguments);
        }
    }

    /** What was given is wrong, field by field; nothing was stored. */
    public static final class Invalid extends Failure {
        private static final long serialVersionUID = 1L;
        private final transient List<Violation> violations;

        public Invalid(List<Violation> violations) {
            super("kernel.invalid", violations.size());
            this.violations = List.copyOf(violations);
        }

        public Invalid(String field, String key, Object... arguments) {
            this(List.of(new Violation(field, key, List.of(arguments))));
        }

        public List<Violation> violations() {
            return violations == null ? List.of() : violations;
        }
    }

    /** Somebody else changed the thing meanwhile, or a rule of the thing's present state forbids the change. */
    public static final class Conflict extends Failure {
        private static final long serialVersionUID = 1L;

        public Conflict(String key, Object... arguments) {
            super(key, arguments);
        }
    }

    /** Too often, too many, or no room left; may be tried again after the given number of seconds. */
    public static final class TooMany extends Failure {
        private static final long serialVersionUID = 1L;
        private final int retryAfterSeconds;

        public TooMany(int retryAfterSeconds, String key, Object... arguments) {
            super(key, arguments);
            this.retryAfterSeconds = retryAfterSeconds;
        }

        public int retryAfterSeconds() {
            return retryAfterSeconds;
        }
    }

    /** The store or the host platform cannot take it now; nothing was acknowledged. */
    public static final class HostDown extends Failure {
        private static final long serialVersionUID = 1L;

        public HostDown(String key, Object... arguments) {
            super(key, arguments);
        }
    }
}
