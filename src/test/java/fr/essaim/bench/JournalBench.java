package fr.essaim.bench;

import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Change;
import fr.essaim.groups.Cost;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Search;
import fr.essaim.groups.rdf.RdfGroupPlans;
import fr.essaim.journal.Idea;
import fr.essaim.journal.JournalWorld;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.writing.Written;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.LogGraphStore;
import fr.essaim.workshops.WorkshopWorld;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Measures what a teacher waits for inside the server: {@code WriteEntry} on the store that stands on a disk, in a
 * campaign of 8 groups of 6. Shared entries, each kept with the wish for its place in the group's space.
 */
public final class JournalBench {

    private static final int ENTRIES = 1_000;
    private static final int GROUPS = 8;
    private static final int SEATS = 6;
    private static final int THREADS = 8;
    private static final int EACH = 500;
    private static final String TEXT = "Trois idées à mettre en pratique, dans quelle situation et pour quoi faire. ";

    private final JournalWorld world;

    private JournalBench(LogGraphStore store) {
        this.world = new JournalWorld(new WorkshopWorld(store));
        store.change(this::everybody);
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target"), "journal-bench");
        ExecutorService snapshots = Executors.newSingleThreadExecutor();
        try (LogGraphStore store = LogGraphStore.open(directory, snapshots, Clock.systemUTC())) {
            JournalBench bench = new JournalBench(store);
            for (int i = 0; i < ENTRIES; i++) {
                bench.write(0, i, "mise en route " + i);
            }
            bench.oneThread("in 8 groups in turn", i -> i % (GROUPS - 2) + 1);
            bench.oneThread("in one group", i -> GROUPS - 1);
            bench.manyThreads();
        } finally {
            snapshots.shutdown();
            delete(directory);
        }
    }

    private void everybody() {
        List<Group> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            List<Id> members = new ArrayList<>();
            for (int seat = 0; seat < SEATS; seat++) {
                Id person = person(group, seat);
                world.rosters.save(
                        WorkshopWorld.CAMPAIGN,
                        new Teacher(person, "0990002P", "Prénom", "Nom-" + person, "", "français", true));
                members.add(person);
            }
            String label = String.valueOf((char) ('A' + group));
            groups.add(new Group(group(group), WorkshopWorld.CAMPAIGN, label, "0990002P", members, List.of(), false));
        }
        RdfGroupPlans plans = new RdfGroupPlans(world.store);
        plans.save(new GroupPlan(
                WorkshopWorld.CAMPAIGN,
                2,
                Search.of(1, 1, 1, false, Map.of()),
                groups,
                Set.of(),
                Set.of(),
                Cost.of(0, Map.of()),
                new Change(Change.Kind.FORMED, List.of(), List.of(), "", WorkshopWorld.NADIA, Instant.EPOCH)));
        plans.publish(WorkshopWorld.CAMPAIGN);
    }

    private void write(int group, int turn, String first) {
        List<Idea> ideas = List.of(new Idea(TEXT, TEXT), new Idea(TEXT, TEXT), new Idea(TEXT, TEXT));
        Written written = new Written(
                Optional.of(world.workshop.id()), first + "\n" + TEXT.repeat(4), ideas, TEXT, Visibility.GROUP);
        world.write.write(person(group, turn % SEATS), group(group), written, "");
    }

    private void oneThread(String where, IntFunction<Integer> groupOf) {
        long[] times = new long[ENTRIES];
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < ENTRIES; i++) {
            long start = System.nanoTime();
            write(groupOf.apply(i), i, "mesure " + i);
            times[i] = System.nanoTime() - start;
        }
        double processor = (thread.getCurrentThreadCpuTime() - before) / 1e6 / ENTRIES;
        Arrays.sort(times);
        say(
                "%,d entries on one thread, %s: p50 %.2f ms, p99 %.2f ms; each takes %.2f ms of a processor",
                ENTRIES, where, times[ENTRIES / 2] / 1e6, times[ENTRIES * 99 / 100] / 1e6, processor);
    }

    private void manyThreads() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(THREADS);
        long start = System.nanoTime();
        for (int t = 0; t < THREADS; t++) {
            int group = t;
            new Thread(() -> {
                        for (int i = 0; i < EACH; i++) {
                            write(group, i, "ensemble " + i);
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        double seconds = (System.nanoTime() - start) / 1e9;
        say("%,d entries on %d threads: %.0f entries/s", EACH * THREADS, THREADS, EACH * THREADS / seconds);
    }

    private static Id group(int group) {
        return Id.of("bench-group-" + group);
    }

    private static Id person(int group, int seat) {
        return Id.of("person-" + group + "-" + seat);
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
