package fr.essaim.rdf;

import fr.essaim.kernel.Failure;
import fr.essaim.rdf.index.Change;
import fr.essaim.rdf.index.State;
import fr.essaim.rdf.log.DirectoryDisk;
import fr.essaim.rdf.log.Disk;
import fr.essaim.rdf.log.DurableLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store of a directory: a change is acknowledged once its RDF Patch is on disk, and everything acknowledged is
 * there when the directory is opened again, however the process ended. See {@code src/docs/store.md}.
 */
public final class LogGraphStore extends IndexedGraphStore implements AutoCloseable {

    /** A log of this size is read back in about a second. */
    public static final long SNAPSHOT_AFTER_BYTES = 16L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(LogGraphStore.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PROBE_EVERY = Duration.ofSeconds(5);

    private final DurableLog log;
    private final Executor executor;
    private final Clock clock;
    private final long snapshotAfter;
    private final AtomicBoolean snapshotting = new AtomicBoolean();
    private final AtomicReference<Instant> nextProbe = new AtomicReference<>(Instant.MIN);
    private volatile Instant nextSnapshot = Instant.MIN;

    private LogGraphStore(Disk disk, Executor executor, Clock clock, long snapshotAfter) {
        this.executor = executor;
        this.clock = clock;
        this.snapshotAfter = snapshotAfter;
        this.log = DurableLog.open(disk, index, clock);
    }

    /**
     * Opens the store, making the directory if need be.
     *
     * @param executor runs the snapshots; the store has no thread of its own
     * @throws fr.essaim.rdf.log.StoreRefused if another process has the directory, a newer program wrote it, or
     *     something acknowledged in it is damaged; the message says which and what to do
     */
    public static LogGraphStore open(Path directory, Executor executor, Clock clock) {
        return open(new DirectoryDisk(directory), executor, clock, SNAPSHOT_AFTER_BYTES);
    }

    /** The same on another disk, with a snapshot each time the log has grown by {@code snapshotAfter} bytes. */
    public static LogGraphStore open(Disk disk, Executor executor, Clock clock, long snapshotAfter) {
        return new LogGraphStore(disk, executor, clock, snapshotAfter);
    }

    @Override
    Durable accept(long mark, List<Change> changes) {
        Durable durable = log.accept(mark, changes)::await;
        return () -> {
            durable.await();
            snapshotIfDue();
        };
    }

    @Override
    long beforeWrite() {
        return log.era();
    }

    @Override
    void beforeRead() {
        log.checkOpen();
    }

    private void snapshotIfDue() {
        if (log.standing().bytes() < snapshotAfter
                || clock.instant().isBefore(nextSnapshot)
                || !snapshotting.compareAndSet(false, true)) {
            return;
        }
        try {
            executor.execute(this::snapshotInBackground);
        } catch (RejectedExecutionException notNow) {
            snapshotting.set(false);
        }
    }

    private void snapshotInBackground() {
        try {
            log.snapshot(false);
        } catch (IOException | RuntimeException failure) {
            nextSnapshot = clock.instant().plus(PATIENCE);
            LOG.warn("No snapshot this time; the log stands and grows on", failure);
        } finally {
            snapshotting.set(false);
        }
    }

    /**
     * Forgets the history: writes what is there now and drops every older file, so that what was deleted is on the
     * disk no more. To be called after the erasure of a person; returns when it is done. Backups follow their own rule.
     *
     * @throws Failure.HostDown if the disk refuses; the history is still there then, and this may be tried again
     */
    public void compact() {
        if (inTransaction()) {
            throw new IllegalStateException("the history is forgotten outside of transactions");
        }
        beforeRead();
        try {
            log.snapshot(true);
        } catch (IOException | UncheckedIOException failure) {
            LOG.error("The history could not be dropped", failure);
            throw new Failure.HostDown("rdf.disk-full");
        }
    }

    /**
     * Puts what another store holds in the place of everything here, at once for readers and for the disk. What the
     * other holds is shared, not copied: afterwards it may be closed.
     *
     * @param kept graphs of this store that stay, joined by what the other says in graphs of the same name
     * @throws Failure.HostDown if the disk refuses; nothing has changed then
     */
    public void replaceWith(LogGraphStore other, Predicate<Node> kept) {
        if (inTransaction()) {
            throw new IllegalStateException("everything is replaced outside of transactions");
        }
        beforeRead();
        State[] next = {other.index.durable()};
        index.durable()
                .quads()
                .filter(quad -> kept.test(quad.getGraph()))
                .forEach(quad -> next[0] =
                        next[0].plus(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        try {
            log.replace(next[0]);
        } catch (IOException | UncheckedIOException failure) {
            LOG.error("The store could not be replaced", failure);
            throw new Failure.HostDown("rdf.disk-full");
        }
        forgetRecords();
    }

    /**
     * Makes a copy of everything acknowledged so far, as a store of its own that {@link #open} opens. Reading and
     * writing go on meanwhile. What is erased later is still in the copy: give it an end date.
     *
     * @param directory empty, or to be made
     * @throws fr.essaim.rdf.log.StoreRefused if there is something in it
     * @throws UncheckedIOException if it cannot be written
     */
    public void backup(Path directory) {
        try {
            log.copyTo(new DirectoryDisk(directory));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How the store is. While the disk refuses, asking also tries it again every few seconds. */
    public StoreHealth health() {
        if (log.standing().since() != null && !inTransaction()) {
            probe();
        }
        DurableLog.Standing now = log.standing();
        return new StoreHealth(
                Optional.ofNullable(now.since()).map(since -> new StoreHealth.Refusing(since, now.reason())),
                index.durable().size(),
                now.records(),
                now.bytes());
    }

    private void probe() {
        Instant now = clock.instant();
        Instant due = nextProbe.get();
        if (now.isBefore(due) || !nextProbe.compareAndSet(due, now.plus(PROBE_EVERY))) {
            return;
        }
        try {
            log.probe();
        } catch (Failure.HostDown still) {
            LOG.info("The disk still refuses changes");
        }
    }

    /** Waits for the writers in line and gives the directory back; a second call does nothing. */
    @Override
    public void close() {
        log.close();
    }
}
