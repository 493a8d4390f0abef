package fr.essaim.bench;

import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Measures the store: journal-sized writes on one thread and on eight, and the opening of 100,000 quads. */
public final class StoreBench {

    private static final int WRITES = 1_000;
    private static final int THREADS = 8;
    private static final int QUADS = 100_000;
    private static final Node GRAPH = Names.graph("journal", Id.of("bench"));
    private static final String TEXT = "Trois idées à mettre en pratique, dans quelle situation et pour quoi faire. ";

    private StoreBench() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target"), "store-bench");
        try (LogGraphStore store = LogGraphStore.open(directory, Runnable::run, Clock.systemUTC())) {
            for (int i = 0; i < WRITES; i++) {
                write(store, "warm" + i);
            }
            oneThread(store);
            manyThreads(store);
            fill(store);
        }
        opening(directory, "log");
        try (LogGraphStore store = LogGraphStore.open(directory, Runnable::run, Clock.systemUTC())) {
            long start = System.nanoTime();
            store.compact();
            say("snapshot of %,d quads written in %d ms", store.health().quads(), millis(start));
        }
        opening(directory, "snapshot");
        delete(directory);
    }

    /** About what one entry of the journal says. */
    private static void write(LogGraphStore store, String id) {
        Node entry = Names.thing("entry", Id.of(id));
        store.change(() -> Description.of(entry)
                .a(Terms.sioc("Post"))
                .ref(Terms.sioc("has_creator"), Names.thing("teacher", Id.of("t1")))
                .ref(Terms.sioc("has_container"), Names.thing("group", Id.of("g1")))
                .when(Terms.dct("created"), Instant.ofEpochSecond(1_700_000_000))
                .text(Terms.ess("ideas"), TEXT.repeat(5))
                .text(Terms.ess("situation"), TEXT)
                .text(Terms.ess("purpose"), TEXT)
                .text(Terms.ess("proposals"), TEXT.repeat(3))
                .number(Terms.ess("version"), 1)
                .replaceIn(store.graph(GRAPH)));
    }

    private static void oneThread(LogGraphStore store) {
        long[] times = new long[WRITES];
        for (int i = 0; i < WRITES; i++) {
            long start = System.nanoTime();
            write(store, "one" + i);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        say(
                "%,d writes on one thread: p50 %.2f ms, p99 %.2f ms",
                WRITES, times[WRITES / 2] / 1e6, times[WRITES * 99 / 100] / 1e6);
    }

    private static void manyThreads(LogGraphStore store) throws InterruptedException {
        int each = 500;
        CountDownLatch done = new CountDownLatch(THREADS);
        long start = System.nanoTime();
        for (int t = 0; t < THREADS; t++) {
            String name = "many" + t + "-";
            new Thread(() -> {
                        for (int i = 0; i < each; i++) {
                            write(store, name + i);
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        double seconds = (System.nanoTime() - start) / 1e9;
        say("%,d writes on %d threads: %.0f writes/s", each * THREADS, THREADS, each * THREADS / seconds);
    }

    private static void fill(LogGraphStore store) {
        long start = System.nanoTime();
        int perCampaign = 2_500;
        for (int campaign = 0; campaign < QUADS / perCampaign; campaign++) {
            Node graph = Names.graph("answers", Id.of("c" + campaign));
            int person = campaign * perCampaign;
            store.change(() -> {
                for (int i = 0; i < perCampaign / 10; i++) {
                    Description teacher = Description.of(Names.thing("teacher", Id.of("p" + (person + i))));
                    for (int answer = 0; answer < 10; answer++) {
                        teacher.text(Terms.ess("answer" + answer), "réponse " + (i * answer));
                    }
                    teacher.replaceIn(store.graph(graph));
                }
            });
        }
        say("%,d quads written as campaigns of %,d in %d ms", QUADS, perCampaign, millis(start));
    }

    private static void opening(Path directory, String from) throws IOException {
        System.gc();
        long start = System.nanoTime();
        try (LogGraphStore store = LogGraphStore.open(directory, Runnable::run, Clock.systemUTC())) {
            long time = millis(start);
            long quads = store.health().quads();
            System.gc();
            Runtime memory = Runtime.getRuntime();
            say(
                    "%,d quads opened from the %s in %d ms; the heap holds %.0f MB then",
                    quads, from, time, (memory.totalMemory() - memory.freeMemory()) / 1e6);
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
