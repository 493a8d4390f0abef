package fr.essaim.questionnaire.files.received;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Long files, read while their person looks on or goes elsewhere. A short file is read at once; of a long one the
 * page says how far it is, and in the end that it is there or why not.
 */
@Singleton
public final class Arrivals {

    /** Below this a file is read within the request that brings it. */
    public static final int LONG = 1024 * 1024;

    /**
     * How far a file is.
     *
     * @param lines lines read so far
     * @param of lines in all, 0 if one cannot tell
     * @param wrong why it was refused; empty while all is well
     */
    public record Arrival(int lines, int of, boolean over, List<Violation> wrong) {

        public boolean refused() {
            return !wrong.isEmpty();
        }
    }

    private final ReceivedFiles files;
    private final ScheduledExecutorService executor;
    private final Map<String, Arrival> arrivals = new ConcurrentHashMap<>();

    @Inject
    public Arrivals(ReceivedFiles files, ScheduledExecutorService executor) {
        this.files = files;
        this.executor = executor;
    }

    /**
     * Takes a file in.
     *
     * @return true if it is there already, false if it is long and {@link #of} tells how far it is
     * @throws Failure.Invalid if a short file is no table we can read
     */
    public boolean receive(Id campaign, Id person, byte[] bytes) {
        String key = campaign + "/" + person;
        arrivals.remove(key);
        if (bytes.length < LONG) {
            files.receive(campaign, person, bytes, (done, of) -> {});
            return true;
        }
        arrivals.put(key, new Arrival(0, 0, false, List.of()));
        executor.execute(() -> read(key, campaign, person, bytes));
        return false;
    }

    private void read(String key, Id campaign, Id person, byte[] bytes) {
        try {
            files.receive(
                    campaign, person, bytes, (done, of) -> arrivals.put(key, new Arrival(done, of, false, List.of())));
            arrivals.computeIfPresent(key, (any, last) -> new Arrival(last.of(), last.of(), true, List.of()));
        } catch (Failure.Invalid refused) {
            arrivals.put(key, new Arrival(0, 0, true, refused.violations()));
        } catch (RuntimeException | OutOfMemoryError defect) {
            arrivals.put(key, new Arrival(0, 0, true, List.of(Violation.of("fichier", "questionnaire.file-not-read"))));
            throw defect;
        }
    }

    /** The long file this person dropped last, until another takes its place. */
    public Optional<Arrival> of(Id campaign, Id person) {
        return Optional.ofNullable(arrivals.get(campaign + "/" + person));
    }
}
