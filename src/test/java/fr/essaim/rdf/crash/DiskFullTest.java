package fr.essaim.rdf.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Failure;
import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.Quiet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The disk is full, or fails: nothing is acknowledged, reading goes on, writing resumes by itself. */
@ExtendWith(Quiet.class)
class DiskFullTest {

    private final FragileDisk disk = new FragileDisk();
    private final List<String> told = new ArrayList<>();
    private LogGraphStore store;

    @BeforeEach
    void oneEntry() {
        store = Story.open(disk, Long.MAX_VALUE);
        Story.write(store, "a");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void refuses(String id) {
        Failure.HostDown refused = assertThrows(
                Failure.HostDown.class,
                () -> store.change(() -> {
                    Story.write(store, id);
                    store.afterCommit(() -> told.add(id));
                }));
        assertEquals("rdf.disk-full", refused.key());
        assertEquals(Set.of("a"), Story.found(store), "reading goes on, and shows what is on disk");
        assertFalse(store.health().writing());
        assertFalse(store.health().refusing().orElseThrow().reason().isBlank());
    }

    /** An archive that does not fit leaves the store as it was, and what is written afterwards is there again. */
    @Test
    void aStoreThatCannotBeReplacedStaysAsItWas() {
        LogGraphStore other = Story.open(new FragileDisk(), Long.MAX_VALUE);
        Story.write(other, "x");
        disk.room(200);
        assertThrows(Failure.HostDown.class, () -> store.replaceWith(other, graph -> false));
        assertEquals(Set.of("a"), Story.found(store));
        disk.room(Long.MAX_VALUE);
        Story.write(store, "b");
        store.close();
        store = Story.open(disk, Long.MAX_VALUE);
        assertEquals(Set.of("a", "b"), Story.found(store));
        store.replaceWith(other, graph -> false);
        other.close();
        assertEquals(Set.of("x"), Story.found(store));
    }

    private void resumes() {
        Story.write(store, "b");
        assertTrue(store.health().writing());
        assertEquals(Set.of("a", "b"), Story.found(store));
        assertEquals(List.of(), told);
        for (FragileDisk.Left left : FragileDisk.Left.values()) {
            try (LogGraphStore again = Story.open(disk.afterwards(left, new Random(3)), Long.MAX_VALUE)) {
                assertEquals(Set.of("a", "b"), Story.found(again));
            }
        }
    }

    @Test
    void noSpaceAtAll() {
        disk.room(0);
        refuses("x");
        refuses("y");
        disk.room(Long.MAX_VALUE);
        resumes();
    }

    @Test
    void spaceForHalfARecord() {
        disk.room(40);
        refuses("x");
        disk.room(Long.MAX_VALUE);
        resumes();
    }

    @Test
    void theSyncFails() {
        disk.forcesFail(true);
        refuses("x");
        refuses("x");
        disk.forcesFail(false);
        resumes();
    }

    @Test
    void notEvenCuttingWorks() {
        disk.room(100);
        disk.cutsFail(true);
        refuses("x");
        refuses("y");
        disk.room(Long.MAX_VALUE);
        refuses("z");
        assertThrows(Failure.HostDown.class, store::compact);
        disk.cutsFail(false);
        resumes();
    }

    @Test
    void aFailedSnapshotIsNoFailureOfTheStore() {
        disk.room(0);
        assertThrows(Failure.HostDown.class, store::compact);
        disk.room(Long.MAX_VALUE);
        resumes();
        store.compact();
        assertEquals(Set.of("a", "b"), Story.found(store));
    }

    @Test
    void askingForTheHealthFindsOutThatTheDiskIsBack() {
        disk.room(0);
        AtomicInteger seconds = new AtomicInteger();
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(1_700_000_000L + seconds.get());
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        FragileDisk other = new FragileDisk();
        try (LogGraphStore another = LogGraphStore.open(other, Runnable::run, clock, Long.MAX_VALUE)) {
            other.room(10);
            assertThrows(Failure.HostDown.class, () -> Story.write(another, "x"));
            assertEquals(
                    clock.instant(), another.health().refusing().orElseThrow().since());
            other.room(Long.MAX_VALUE);
            assertFalse(another.health().writing(), "not asked again at once");
            seconds.set(6);
            assertTrue(another.health().writing());
        }
        disk.room(Long.MAX_VALUE);
    }

    @Test
    void allWhoWaitAreToldAndNobodyStandsOnWhatFailed() throws InterruptedException {
        disk.forcesFail(true);
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(6);
        for (int t = 0; t < 6; t++) {
            String name = "t" + t;
            new Thread(() -> {
                        try {
                            Story.write(store, name);
                        } catch (Failure.HostDown down) {
                            refused.incrementAndGet();
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }
        done.await();
        assertEquals(6, refused.get());
        assertEquals(Set.of("a"), Story.found(store));
        disk.forcesFail(false);
        resumes();
    }
}
