package fr.essaim.rdf.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.Quiet;
import fr.essaim.rdf.crash.FragileDisk.Left;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The machine stops at every single call of the disk, in a story with snapshots, rotation, erasure and reopening. */
@ExtendWith(Quiet.class)
class EveryStopTest {

    private static final long SMALL = 900;

    /** What was acknowledged, and the state it would have become had one more change been. */
    private static final class Told {
        private Set<String> acknowledged = new TreeSet<>();
        private Set<String> attempted = new TreeSet<>();

        void attempt(Set<String> next, Runnable change) {
            attempted = next;
            change.run();
            acknowledged = next;
        }

        void write(LogGraphStore store, String id) {
            Set<String> next = new TreeSet<>(acknowledged);
            next.add(id);
            attempt(next, () -> Story.write(store, id));
        }

        void replace(LogGraphStore store, String... ids) {
            LogGraphStore other = Story.open(new FragileDisk(), Long.MAX_VALUE);
            List.of(ids).forEach(id -> Story.write(other, id));
            attempt(new TreeSet<>(List.of(ids)), () -> store.replaceWith(other, graph -> false));
            other.close();
        }

        void remove(LogGraphStore store, String id) {
            Set<String> next = new TreeSet<>(acknowledged);
            next.remove(id);
            attempt(next, () -> Story.remove(store, id));
        }
    }

    private static void tell(FragileDisk disk, Told told) {
        LogGraphStore store = Story.open(disk, Long.MAX_VALUE);
        told.write(store, "a1");
        told.write(store, "a2");
        told.remove(store, "a1");
        store.compact();
        told.write(store, "b1");
        store.close();
        LogGraphStore again = Story.open(disk, SMALL);
        told.write(again, "c1");
        told.write(again, "c2");
        told.write(again, "c3");
        told.remove(again, "b1");
        told.replace(again, "d1", "d2");
        told.write(again, "d3");
        told.replace(again, "e1");
        again.compact();
        told.write(again, "e2");
        again.close();
    }

    private static int callsInAll() {
        FragileDisk disk = new FragileDisk();
        tell(disk, new Told());
        return disk.calls();
    }

    @ParameterizedTest
    @EnumSource(Left.class)
    void nothingAcknowledgedIsLostAndNothingIsHalf(Left left) {
        int calls = callsInAll();
        assertTrue(calls > 60, "the story has " + calls + " calls");
        for (int stop = 1; stop <= calls; stop++) {
            FragileDisk disk = new FragileDisk();
            disk.stopAt(stop);
            Told told = new Told();
            assertThrows(FragileDisk.Stopped.class, () -> tell(disk, told), "no stop at call " + stop);
            FragileDisk found = disk.afterwards(left, new Random(stop));
            goesOn(found, told, "stopped at call " + stop + " of " + calls);
        }
    }

    /** Opens unaided, compares, writes on, and is the same again at the next opening. */
    private static void goesOn(FragileDisk disk, Told told, String when) {
        Set<String> present;
        try (LogGraphStore store = Story.open(disk, Long.MAX_VALUE)) {
            present = Story.found(store);
            assertTrue(
                    present.equals(told.acknowledged) || present.equals(told.attempted),
                    () -> when + ": found " + present + ", acknowledged " + told.acknowledged);
            Story.write(store, "z");
            present.add("z");
            assertEquals(present, Story.found(store), when);
        }
        try (LogGraphStore store = Story.open(disk, Long.MAX_VALUE)) {
            assertEquals(present, Story.found(store), when);
        }
    }

    @Test
    void aStopWhileRecoveringFromAStopIsRecoveredFrom() {
        FragileDisk torn = new FragileDisk();
        LogGraphStore store = Story.open(torn, Long.MAX_VALUE);
        Story.write(store, "a");
        torn.stopAt(1);
        assertThrows(FragileDisk.Stopped.class, () -> Story.write(store, "b"));
        FragileDisk whole = torn.afterwards(Left.EVERYTHING, new Random(1));
        Story.open(whole, Long.MAX_VALUE);
        int calls = whole.calls();
        for (int stop = 1; stop <= calls; stop++) {
            for (Left left : Left.values()) {
                FragileDisk disk = torn.afterwards(Left.EVERYTHING, new Random(1));
                disk.stopAt(stop);
                assertThrows(FragileDisk.Stopped.class, () -> Story.open(disk, Long.MAX_VALUE));
                try (LogGraphStore again = Story.open(disk.afterwards(left, new Random(stop)), Long.MAX_VALUE)) {
                    assertEquals(Set.of("a"), Story.found(again));
                }
            }
        }
    }

    @Test
    void manyWritersAndARandomStop() throws InterruptedException {
        for (int round = 0; round < 12; round++) {
            Random random = new Random(round);
            FragileDisk disk = new FragileDisk();
            LogGraphStore store = Story.open(disk, 4_000);
            disk.stopAt(1 + random.nextInt(60));
            Set<String> acknowledged = new ConcurrentSkipListSet<>();
            List<Thread> writers = new ArrayList<>();
            CountDownLatch start = new CountDownLatch(1);
            for (int t = 0; t < 4; t++) {
                String name = "t" + t + "-";
                writers.add(new Thread(() -> writeUntilTheEnd(store, name, start, acknowledged)));
            }
            writers.forEach(Thread::start);
            start.countDown();
            for (Thread writer : writers) {
                writer.join(10_000);
                assertTrue(!writer.isAlive(), "a writer waits for ever");
            }
            for (Left left : Left.values()) {
                try (LogGraphStore again = Story.open(disk.afterwards(left, random), Long.MAX_VALUE)) {
                    Set<String> lost = new TreeSet<>(acknowledged);
                    lost.removeAll(Story.found(again));
                    assertEquals(Set.of(), lost, "round " + round);
                }
            }
        }
    }

    private static void writeUntilTheEnd(
            LogGraphStore store, String name, CountDownLatch start, Set<String> acknowledged) {
        try {
            start.await();
            for (int i = 0; i < 1_000; i++) {
                Story.write(store, name + i);
                acknowledged.add(name + i);
            }
        } catch (FragileDisk.Stopped | RuntimeException | InterruptedException end) {
            // the machine stopped under this writer; what it was told before counts
        }
    }
}
