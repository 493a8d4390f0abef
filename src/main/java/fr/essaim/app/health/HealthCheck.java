package fr.essaim.app.health;

import java.util.List;
import java.util.Optional;

/** One thing the probe looks at. Found as a bean by its id; looks quickly (a probe comes every few seconds) and never throws. */
public interface HealthCheck {

    /** As in plugin-descriptor.xml. */
    String id();

    /** What is wrong now, empty while all is well. */
    Optional<Trouble> look();

    /**
     * What is wrong.
     *
     * @param key of the message that says it
     * @param down true when it is worse than the descriptor's severity: nothing can be read any more
     */
    record Trouble(String key, List<Object> arguments, boolean down) {

        public static Optional<Trouble> of(String key, Object... arguments) {
            return Optional.of(new Trouble(key, List.of(arguments), false));
        }

        static Optional<Trouble> down(String key) {
            return Optional.of(new Trouble(key, List.of(), true));
        }
    }
}
