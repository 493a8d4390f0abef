package fr.essaim.rdf.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.log.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Writers who wait share a sync, and nobody sees or believes what is not yet on disk. */
class GroupCommitTest {

    /** A disk whose syncs wait for a sign. */
    private record Slow(Disk disk, AtomicBoolean slow, Semaphore signs, AtomicInteger syncs) implements Disk {

        @Override
        public String name() {
            return disk.name();
        }

        @Override
        public void lock() throws IOException {
            disk.lock();
        }

        @Override
        public void unlock() {
            disk.unlock();
        }

        @Override
        public List<String> names() throws IOException {
            return disk.names();
        }

        @Override
        public InputStream read(String name) throws IOException {
            return disk.read(name);
        }

        @Override
        public void rename(String from, String to) throws IOException {
            disk.rename(from, to);
        }

        @Override
        public void delete(String name) throws IOException {
            disk.delete(name);
        }

        @Override
        public void force() throws IOException {
            disk.force();
        }

        @Override
        public LogFile open(String name) throws IOException {
            LogFile file = disk.open(name);
            return new LogFile() {
                @Override
                public void append(byte[] bytes, int offset, int length) throws IOException {
                    file.append(bytes, offset, length);
                }

                @Override
                public void force() throws IOException {
                    if (slow.get()) {
                        signs.acquireUninterruptibly();
                    }
                    syncs.incrementAndGet();
                    file.force();
                }

                @Override
                public void truncate(long size) throws IOException {
                    file.truncate(size);
                }

                @Override
                public long size() throws IOException {
                    return file.size();
                }

                @Override
                public void close() throws IOException {
                    file.close();
                }
            };
        }
    }

    private final Slow disk = new Slow(new FragileDisk(), new AtomicBoolean(), new Semaphore(0), new AtomicInteger());
    private final LogGraphStore store = Story.open(disk, Long.MAX_VALUE);

    private Thread writer(String id, CountDownLatch done) {
        Thread thread = new Thread(() -> {
            Story.write(store, id);
            done.countDown();
        });
        thread.start();
        return thread;
    }

    private void untilSomebodyWaits() throws InterruptedException {
        for (int i = 0; i < 2_000 && !disk.signs().hasQueuedThreads(); i++) {
            Thread.sleep(1);
        }
        assertTrue(disk.signs().hasQueuedThreads(), "a sync is going on");
    }

    @Test
    void waitingWritersShareOneSyncAndAreNotSeenBefore() throws InterruptedException {
        disk.slow().set(true);
        int before = disk.syncs().get();
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch rest = new CountDownLatch(5);
        writer("a", first);
        untilSomebodyWaits();
        List<Thread> others = List.of("b", "c", "d", "e", "f").stream()
                .map(id -> writer(id, rest))
                .toList();
        for (Thread other : others) {
            for (int i = 0; i < 2_000 && other.getState() != Thread.State.WAITING; i++) {
                Thread.sleep(1);
            }
        }
        assertEquals(Set.of(), Story.found(store), "on its way to the disk is not on the disk");
        assertFalse(first.await(0, TimeUnit.MILLISECONDS));
        disk.signs().release();
        assertTrue(first.await(5, TimeUnit.SECONDS));
        untilSomebodyWaits();
        assertEquals(Set.of("a"), Story.found(store));
        disk.signs().release();
        assertTrue(rest.await(5, TimeUnit.SECONDS));
        assertEquals(Set.of("a", "b", "c", "d", "e", "f"), Story.found(store));
        assertEquals(2, disk.syncs().get() - before);
        disk.slow().set(false);
        store.close();
    }

    @Test
    void aWriterWhoFindsNothingToDoWaitsForWhatItSaw() throws InterruptedException {
        disk.slow().set(true);
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        writer("a", first);
        untilSomebodyWaits();
        Thread same = writer("a", second);
        for (int i = 0; i < 2_000 && same.getState() != Thread.State.WAITING; i++) {
            Thread.sleep(1);
        }
        assertFalse(second.await(20, TimeUnit.MILLISECONDS), "it must not say done before it is done");
        disk.signs().release();
        assertTrue(first.await(5, TimeUnit.SECONDS));
        assertTrue(second.await(5, TimeUnit.SECONDS));
        disk.slow().set(false);
        store.close();
    }

    @Test
    void anInterruptedWriterStillKnowsTheOutcome() throws InterruptedException {
        AtomicBoolean interruptedAfter = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            Thread.currentThread().interrupt();
            Story.write(store, "a");
            interruptedAfter.set(Thread.currentThread().isInterrupted());
        });
        writer.start();
        writer.join(5_000);
        assertTrue(interruptedAfter.get());
        Story.write(store, "b");
        assertEquals(Set.of("a", "b"), Story.found(store));
        store.close();
    }
}
