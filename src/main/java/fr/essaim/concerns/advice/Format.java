package fr.essaim.concerns.advice;

import fr.essaim.questionnaire.profiles.Scenario;
import java.util.Optional;

/**
 * How a session is shared between showing and exchanging: where few use much, more is shown; where many use much and
 * talk little, more is exchanged.
 */
final class Format {

    private static final int STEP = 5;

    private Format() {}

    /** Minutes of demonstration in a session, in steps of five. */
    static int demonstration(Optional<Scenario> scenario, int minutes) {
        double share = scenario.map(Format::share).orElse(0.5);
        return (int) Math.round(minutes * share / STEP) * STEP;
    }

    private static double share(Scenario scenario) {
        return switch (scenario) {
            case BOTH_LOW -> 0.5;
            case USAGE_HIGH, BOTH_HIGH -> 1.0 / 3;
            case EXCHANGE_HIGH -> 0.6;
        };
    }
}
