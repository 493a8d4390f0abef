package fr.essaim.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Work that comes back by itself. A bean that implements this is found, run on the server's managed threads, shown on
 * the administrator's page with its last and next run, and may be run there by hand. Its id, schedule and name stand in
 * the plugin descriptor too.
 */
public interface Job {

    /** As in plugin-descriptor.xml: {@code spaces}, {@code retention}. */
    String id();

    /** Key of the message that says in one sentence what it does. */
    String what();

    Schedule schedule();

    /**
     * Does the work; repeating it is harmless. Never called by two threads at once. What it throws is logged and shown
     * as a failed run, and the next one comes all the same.
     *
     * @return what was done, in numbers; empty when there was nothing to do
     */
    List<Effect> run();

    /** What {@link #run} would do now, changing nothing; empty for a job that cannot tell beforehand. */
    default Optional<List<Effect>> dryRun() {
        return Optional.empty();
    }

    /** @param key of a message with the number as {0}: {@code questionnaire.job-answers-erased} */
    record Effect(String key, long count) {}

    /** When a job comes back. */
    sealed interface Schedule {

        /** The first run after one that began at {@code last}, by the wall clock there. */
        ZonedDateTime after(ZonedDateTime last);

        /** Between two runs. A day or more counts from the last run, also across restarts. */
        record Every(Duration pause) implements Schedule {
            @Override
            public ZonedDateTime after(ZonedDateTime last) {
                return last.plus(pause);
            }
        }

        /** Each day at that time of the wall clock; on the night the clock springs over it, right after. */
        record Daily(LocalTime time) implements Schedule {
            @Override
            public ZonedDateTime after(ZonedDateTime last) {
                ZonedDateTime today = last.with(time);
                return today.isAfter(last) ? today : last.plusDays(1).with(time);
            }
        }

        static Schedule every(Duration pause) {
            return new Every(pause);
        }

        static Schedule dailyAt(int hour, int minute) {
            return new Daily(LocalTime.of(hour, minute));
        }
    }

    /**
     * How a run went.
     *
     * @param fault "" when it went well, else the kind of fault, for the screen; the log has the rest
     */
    record Run(Instant began, Duration took, List<Effect> effects, String fault) {
        public Run {
            effects = List.copyOf(effects);
        }

        public boolean wentWell() {
            return fault.isEmpty();
        }
    }
}
