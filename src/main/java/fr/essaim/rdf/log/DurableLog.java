package fr.essaim.rdf.log;

import fr.essaim.rdf.index.Change;
import fr.essaim.rdf.index.Index;
import fr.essaim.rdf.index.State;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of one store: they fill an {@link Index} on opening, take every change before it is acknowledged, and
 * are replaced by a snapshot now and then. Has no thread of its own.
 */
public final class DurableLog {

    private static final Logger LOG = LoggerFactory.getLogger(DurableLog.class);

    private final Disk disk;
    private final Index index;
    private final PatchLog log;
    private final ReentrantLock housekeeping = new ReentrantLock();
    private volatile long behind;

    /**
     * Where the files stand.
     *
     * @param records how many changes were acknowledged since the store began
     * @param bytes what would be read behind the snapshot if the store were opened now
     * @param since since when the disk refuses writes, or null if it takes them
     * @param reason what the disk says, or null
     */
    public record Standing(long records, long bytes, Instant since, String reason) {}

    private DurableLog(Disk disk, Index index, PatchLog log, long behind) {
        this.disk = disk;
        this.index = index;
        this.log = log;
        this.behind = behind;
    }

    /**
     * Takes the directory, reads it into the index and goes on behind it.
     *
     * @throws StoreRefused if another process has it, a newer program wrote it, or acknowledged records are damaged
     */
    public static DurableLog open(Disk disk, Index index, Clock clock) {
        try {
            disk.lock();
            Recovery.Found found = new Recovery(disk).open();
            index.reset(found.state());
            Disk.LogFile file = disk.open(found.log());
            file.force();
            disk.force();
            PatchLog log = new PatchLog(index, clock, file, found.log(), found.last());
            return new DurableLog(disk, index, log, found.bytes() - file.size());
        } catch (IOException failure) {
            disk.unlock();
            throw StoreRefused.unreadable(disk.name(), failure);
        } catch (RuntimeException | Error failure) {
            disk.unlock();
            throw failure;
        }
    }

    /** The present era, to be given back to {@link #accept}; refuses while the disk refuses. */
    public long era() {
        return log.era();
    }

    public void checkOpen() {
        log.checkOpen();
    }

    /** Commits the running write transaction of the index and gives the wait for the disk. */
    public Acceptance accept(long era, List<Change> changes) {
        return log.accept(era, changes);
    }

    public Standing standing() {
        PatchLog.Standing now = log.standing();
        PatchLog.Trouble trouble = now.trouble();
        return new Standing(
                now.durable(),
                behind + now.bytes(),
                trouble == null ? null : trouble.since(),
                trouble == null ? null : trouble.reason());
    }

    /** Tries the disk with a record that says nothing. */
    public void probe() {
        index.beginWrite();
        try {
            log.probe();
        } finally {
            index.abort();
        }
    }

    /**
     * Writes the present state as a snapshot and drops the older files. May be stopped at any point: until the
     * snapshot is whole and on disk, the older files stand. Writers wait only while the log changes files.
     *
     * @param everything also what was once set aside from a torn log, so that no trace of what was deleted remains
     * @throws IOException if the disk refuses; the store goes on without the snapshot
     */
    public void snapshot(boolean everything) throws IOException {
        housekeeping.lock();
        try {
            log.checkOpen();
            PatchLog.Standing now;
            index.beginWrite();
            try {
                long before = log.standing().bytes();
                if (log.rotate(disk)) {
                    behind += before;
                }
                now = log.standing();
            } finally {
                index.abort();
            }
            long number = now.durable();
            if (number > 0 && !disk.names().contains(FileNames.snapshot(number))) {
                new Snapshots(disk).write(now.state(), number);
            }
            dropBefore(number, everything);
            behind = 0;
        } finally {
            housekeeping.unlock();
        }
    }

    /**
     * Puts another state in the place of the present one. It is on disk, as a snapshot, before it is the present one;
     * stopped at any point, the store opens with the one or with the other. Costs no memory but that of the new state.
     *
     * @throws IOException if the disk refuses; the present state stands then
     */
    public void replace(State state) throws IOException {
        housekeeping.lock();
        try {
            log.checkOpen();
            long number;
            index.beginWrite();
            try {
                // a record of its own, that says nothing: what the snapshot says in its place stands behind it
                log.probe();
                log.rotate(disk);
                number = log.standing().durable();
                write(state, number);
                index.reset(state);
                behind = 0;
            } finally {
                index.abort();
            }
            dropOlder(number);
        } finally {
            housekeeping.unlock();
        }
    }

    /** What stands behind a snapshot harms nobody: it goes with the next one. */
    private void dropOlder(long number) {
        try {
            dropBefore(number, false);
        } catch (IOException later) {
            LOG.warn("Older files of the store stay for now", later);
        }
    }

    /** A snapshot that may be there or not must not be believed at the next start: then nothing more is acknowledged. */
    private void write(State state, long number) throws IOException {
        try {
            new Snapshots(disk).write(state, number);
        } catch (IOException | RuntimeException failure) {
            try {
                disk.delete(FileNames.snapshot(number));
                disk.force();
            } catch (IOException doubtful) {
                log.close();
                throw doubtful;
            }
            throw failure;
        }
    }

    /**
     * Writes the present state to another disk, as a store that opens there. Writers go on meanwhile.
     *
     * @throws IOException if that disk refuses
     * @throws StoreRefused if it holds anything already
     */
    public void copyTo(Disk other) throws IOException {
        log.checkOpen();
        PatchLog.Standing now = log.standing();
        other.lock();
        try {
            if (!other.names().isEmpty()) {
                throw StoreRefused.occupied(other.name());
            }
            if (now.durable() > 0) {
                new Snapshots(other).write(now.state(), now.durable());
                other.open(FileNames.log(now.durable() + 1)).close();
            }
            new Recovery(other).writeFormat();
        } finally {
            other.unlock();
        }
    }

    private void dropBefore(long number, boolean everything) throws IOException {
        List<String> names = disk.names();
        for (long snapshot : FileNames.snapshots(names)) {
            if (snapshot < number) {
                disk.delete(FileNames.snapshot(snapshot));
            }
        }
        for (long first : FileNames.logs(names)) {
            if (first <= number) {
                disk.delete(FileNames.log(first));
            }
        }
        for (String name : names) {
            if (everything && FileNames.isTorn(name)) {
                disk.delete(name);
            }
        }
        disk.force();
    }

    /** Waits for the writers in line, then gives the directory back. Nothing can be read or written afterwards. */
    public void close() {
        housekeeping.lock();
        try {
            log.close();
        } catch (IOException failure) {
            throw StoreRefused.unreadable(disk.name(), failure);
        } finally {
            disk.unlock();
            housekeeping.unlock();
        }
    }
}
