package fr.essaim.rdf.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.Quiet;
import fr.essaim.rdf.log.StoreRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process writes to a real directory and is stopped, again and again on the same directory: half of the times
 * at a call of its disk, half of the times from outside. {@code -Dessaim.crashes} says how often.
 */
@ExtendWith(Quiet.class)
class CrashTest {

    private static final int CRASHES = Integer.getInteger("essaim.crashes", 5);
    private static final int CALLS = 120;

    @TempDir
    Path directory;

    private final Set<String> acknowledged = new TreeSet<>();

    private Process child(int haltAt) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashChild.class.getName(),
                        directory.toString(),
                        Integer.toString(haltAt))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader says(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Runs until the process ends; what it said last may be a half line, which says nothing. */
    private void listen(Process child, int killAfter) throws IOException, InterruptedException {
        try (BufferedReader lines = says(child)) {
            int heard = 0;
            for (String id = lines.readLine(); id != null; id = lines.readLine()) {
                if (id.matches("r\\d+-[ab]\\d+")) {
                    acknowledged.add(id);
                }
                if (++heard == killAfter) {
                    // by its handle: what it said before its end can still be read
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertTrue(child.waitFor(20, TimeUnit.SECONDS));
    }

    @Test
    void whateverStopsTheProcessNothingAcknowledgedIsLost() throws Exception {
        long seed = Long.getLong("essaim.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int crash = 1; crash <= CRASHES; crash++) {
            boolean fromInside = crash % 2 == 1;
            int heard = acknowledged.size();
            listen(
                    child(fromInside ? 12 + random.nextInt(CALLS) : 0),
                    fromInside ? Integer.MAX_VALUE : 1 + random.nextInt(CALLS));
            int round = crash;
            Set<String> present;
            try (LogGraphStore store = LogGraphStore.open(directory, Runnable::run, Clock.systemUTC())) {
                present = Story.found(store);
            }
            Set<String> lost = new TreeSet<>(acknowledged);
            lost.removeAll(present);
            assertEquals(Set.of(), lost, () -> "crash " + round + ", -Dessaim.seed=" + seed);
            assertTrue(acknowledged.size() > heard || fromInside, "the process wrote nothing");
        }
        assertTrue(CRASHES < 2 || !acknowledged.isEmpty());
    }

    @Test
    void aSecondProcessIsRefusedInPlainWords() throws Exception {
        Process child = child(0);
        try (BufferedReader lines = says(child)) {
            assertTrue(lines.readLine().startsWith("r0-"));
            StoreRefused refused = assertThrows(
                    StoreRefused.class, () -> LogGraphStore.open(directory, Runnable::run, Clock.systemUTC()));
            assertEquals(StoreRefused.Reason.LOCKED, refused.reason());
            assertTrue(refused.getMessage().contains(directory.toRealPath().toString()));
            assertTrue(refused.getMessage().contains("in use by another process"));
        } finally {
            child.destroyForcibly().waitFor();
        }
        LogGraphStore.open(directory, Runnable::run, Clock.systemUTC()).close();
    }

    @Test
    void theSameProcessIsRefusedASecondTimeAndMayOpenAgainAfterClosing() {
        LogGraphStore store = LogGraphStore.open(directory, Runnable::run, Clock.systemUTC());
        assertThrows(StoreRefused.class, () -> LogGraphStore.open(directory, Runnable::run, Clock.systemUTC()));
        Story.write(store, "a");
        store.close();
        store.close();
        assertThrows(IllegalStateException.class, () -> Story.write(store, "b"));
        assertThrows(IllegalStateException.class, () -> Story.found(store));
        try (LogGraphStore again = LogGraphStore.open(directory, Runnable::run, Clock.systemUTC())) {
            assertEquals(Set.of("a"), Story.found(again));
        }
    }
}
