package fr.essaim.rdf.log;

import fr.essaim.kernel.Failure;
import fr.essaim.rdf.index.Change;
import fr.essaim.rdf.index.Index;
import fr.essaim.rdf.index.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of the log, where changes are appended. Writers hand their change in one after the other and then wait;
 * the first who waits writes and syncs for all who handed in by then, and the next group forms meanwhile.
 *
 * <p>If the disk fails, everybody who still waits is told so, the index goes back to what is on disk, and the file
 * is cut to it. The next writer tries again, so that writing resumes by itself.
 */
final class PatchLog {

    private static final Logger LOG = LoggerFactory.getLogger(PatchLog.class);

    private static final byte[] NOTHING = PatchText.write(List.of());

    private final Index index;
    private final Clock clock;

    private Disk.LogFile file;
    private String name;
    private long synced;
    private long number;
    private long durable;
    private long era;
    private boolean toBeCut;
    private boolean leading;
    private boolean closed;
    private boolean grown;
    private Group gathering = new Group();
    private Trouble trouble;

    /** Since when the disk refuses, and what it says. */
    record Trouble(Instant since, String reason) {}

    /** Where the log stands: the last record on disk and the state after it, the bytes of the present file. */
    record Standing(long durable, State state, long bytes, Trouble trouble) {}

    /** Those who share one sync. */
    private static final class Group {
        private final List<byte[]> patches = new ArrayList<>();
        private State state;
        private boolean done;
        private Throwable failure;
    }

    PatchLog(Index index, Clock clock, Disk.LogFile file, String name, long last) throws IOException {
        this.index = index;
        this.clock = clock;
        this.file = file;
        this.name = name;
        this.synced = file.size();
        this.number = last + 1;
        this.durable = last;
    }

    /** To be asked before a transaction begins: what goes on from a state that failed must not be accepted. */
    synchronized long era() {
        checkOpen();
        if (toBeCut) {
            try {
                cut();
            } catch (IOException stillFailing) {
                throw down(stillFailing);
            }
        }
        return era;
    }

    synchronized void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
    }

    /** Commits the running transaction in the index and puts its changes in line for the disk. */
    Acceptance accept(long since, List<Change> changes) {
        byte[] patch = changes.isEmpty() ? null : PatchText.write(changes);
        synchronized (this) {
            checkOpen();
            if (since != era) {
                throw down(null);
            }
            State state = index.commit();
            Group group = gathering;
            if (patch != null) {
                group.patches.add(patch);
                group.state = state;
            } else if (group.patches.isEmpty() && !leading) {
                return () -> {};
            }
            return () -> await(group);
        }
    }

    private void await(Group group) {
        boolean interrupted = false;
        while (true) {
            synchronized (this) {
                while (!group.done && leading) {
                    try {
                        wait();
                    } catch (InterruptedException later) {
                        interrupted = true;
                    }
                }
                if (group.done) {
                    if (interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    if (group.failure != null) {
                        throw down(group.failure);
                    }
                    return;
                }
                leading = true;
                gathering = new Group();
            }
            lead(group);
        }
    }

    /** Only one thread at a time is here, and it alone touches the file. */
    private void lead(Group group) {
        Throwable failure = null;
        long length = 0;
        try {
            byte[] frames = frames(group.patches);
            length = frames.length;
            if (length > 0) {
                file.append(frames, 0, frames.length);
                file.force();
            }
        } catch (IOException | RuntimeException | Error thrown) {
            failure = thrown;
        }
        synchronized (this) {
            group.done = true;
            leading = false;
            if (failure == null) {
                synced += length;
                number += group.patches.size();
                durable = number - 1;
                if (group.state != null) {
                    index.show(group.state);
                }
                if (length > 0) {
                    trouble = null;
                    grown = true;
                }
            } else {
                fail(group, failure);
            }
            notifyAll();
        }
        if (failure instanceof Error halt) {
            throw halt;
        }
    }

    private byte[] frames(List<byte[]> patches) {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        long next = number;
        for (byte[] patch : patches) {
            frames.writeBytes(Frames.frame(next++, synced, patch));
        }
        return frames.toByteArray();
    }

    /** Whoever handed in since then stood on what failed, and fails with it. */
    private void fail(Group group, Throwable failure) {
        LOG.error("The disk did not take a change; writing stops, reading goes on ({})", name, failure);
        group.failure = failure;
        gathering.failure = failure;
        gathering.done = true;
        gathering = new Group();
        index.forgetPending();
        era++;
        toBeCut = true;
        if (trouble == null) {
            trouble = new Trouble(clock.instant(), String.valueOf(failure.getMessage()));
        }
        try {
            cut();
        } catch (IOException | RuntimeException | Error later) {
            LOG.warn("{} could not be cut yet: {}", name, later.getMessage());
        }
    }

    /** Takes away what a failed write left behind; even what a failed sync pretends to have kept is written anew. */
    private void cut() throws IOException {
        file.truncate(synced);
        file.force();
        toBeCut = false;
    }

    private static Failure.HostDown down(Throwable cause) {
        Failure.HostDown failure = new Failure.HostDown("rdf.disk-full");
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }

    /** Goes on in another file, unless this one is still empty. To be called inside a write transaction, so that nobody hands in meanwhile. */
    boolean rotate(Disk disk) throws IOException {
        Group last;
        synchronized (this) {
            last = gathering;
        }
        await(last);
        synchronized (this) {
            if (toBeCut) {
                cut();
            }
            String next = FileNames.log(number);
            if (next.equals(name)) {
                return false;
            }
            Disk.LogFile fresh = disk.open(next);
            try {
                fresh.truncate(0);
                fresh.force();
                disk.force();
            } catch (IOException | RuntimeException failure) {
                fresh.close();
                throw failure;
            }
            file.close();
            file = fresh;
            name = next;
            synced = 0;
            return true;
        }
    }

    /** Tries whether the disk takes writes again. To be called inside a write transaction. */
    void probe() {
        Group group;
        synchronized (this) {
            era();
            group = gathering;
            group.patches.add(NOTHING);
        }
        await(group);
    }

    synchronized Standing standing() {
        return new Standing(durable, index.durable(), synced, trouble);
    }

    /** Waits for those in line and vouches for the last of them with an empty record. */
    void close() throws IOException {
        Group last;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            last = gathering;
            if (trouble == null && grown) {
                last.patches.add(NOTHING);
            }
        }
        try {
            await(last);
        } catch (Failure.HostDown alreadyTold) {
            LOG.warn("{} was closed while the disk refused writing", name);
        } finally {
            file.close();
        }
    }
}
