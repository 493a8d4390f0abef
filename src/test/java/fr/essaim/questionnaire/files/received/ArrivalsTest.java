package fr.essaim.questionnaire.files.received;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.rdf.RdfKeptMappings;
import fr.essaim.rdf.MemoryGraphStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final Id CAMPAIGN = Id.of("journee");
    private static final Id NADIA = Id.of("nadia-lefort");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final ReceivedFiles files = new ReceivedFiles(store, new RdfKeptMappings(store), Clock.systemUTC());
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final Arrivals arrivals = new Arrivals(files, executor);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    private static byte[] rows(int rows, String first) {
        String row = "a@example.org;3;" + "x".repeat(200) + "\n";
        return ("email;q7.1;" + first + "\n" + row.repeat(rows)).getBytes(StandardCharsets.UTF_8);
    }

    private Arrivals.Arrival over() throws InterruptedException {
        executor.shutdown();
        assertTrue(executor.awaitTermination(30, TimeUnit.SECONDS));
        return arrivals.of(CAMPAIGN, NADIA).orElseThrow();
    }

    @Test
    void aShortFileIsThereAtOnce() {
        assertTrue(arrivals.receive(CAMPAIGN, NADIA, rows(3, "libre")));
        assertTrue(files.has(CAMPAIGN, NADIA));
        assertEquals(Optional.empty(), arrivals.of(CAMPAIGN, NADIA));
    }

    @Test
    void aShortWrongFileIsRefusedAtOnce() {
        byte[] twice = rows(3, "email");
        assertThrows(Failure.Invalid.class, () -> arrivals.receive(CAMPAIGN, NADIA, twice));
    }

    @Test
    void aLongFileIsReadWhileOneWaits() throws InterruptedException {
        byte[] file = rows(10_000, "libre");
        assertFalse(arrivals.receive(CAMPAIGN, NADIA, file));
        Arrivals.Arrival over = over();
        assertTrue(over.over() && !over.refused());
        assertEquals(10_001, over.of(), "lines told on the way");
        assertEquals(10_000, files.get(CAMPAIGN, NADIA).table().rows().size());
    }

    @Test
    void aLongWrongFileSaysWhyAndLeavesNothing() throws InterruptedException {
        arrivals.receive(CAMPAIGN, NADIA, rows(10_000, "email"));
        assertEquals("questionnaire.header-twice", over().wrong().get(0).key());
        assertFalse(files.has(CAMPAIGN, NADIA));
    }
}
