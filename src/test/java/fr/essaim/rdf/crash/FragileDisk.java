package fr.essaim.rdf.crash;

import fr.essaim.rdf.log.Disk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk in memory that can stop the machine at its k-th call, refuse writing, and be looked at as it would be found
 * after the power came back: with what was forced only, with all that was written, or with something in between.
 */
final class FragileDisk implements Disk {

    /** What of the unforced is found after a stop. */
    enum Left {
        FORCED_ONLY,
        EVERYTHING,
        SOME
    }

    /** The machine stopped. */
    static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class Inode {
        private byte[] written = new byte[0];
        private byte[] forced = new byte[0];
    }

    private Map<String, Inode> names = new TreeMap<>();
    private Map<String, Inode> forcedNames = new TreeMap<>();
    private int calls;
    private int stopAt = Integer.MAX_VALUE;
    private boolean stopped;
    private long room = Long.MAX_VALUE;
    private boolean cutsFail;
    private boolean forcesFail;

    synchronized void stopAt(int call) {
        calls = 0;
        stopAt = call;
    }

    synchronized int calls() {
        return calls;
    }

    /** From now on only so many more bytes can be appended. */
    synchronized void room(long bytes) {
        room = bytes;
    }

    synchronized void forcesFail(boolean fail) {
        forcesFail = fail;
    }

    synchronized void cutsFail(boolean fail) {
        cutsFail = fail;
    }

    synchronized byte[] content(String name) {
        return names.get(name).written.clone();
    }

    synchronized FragileDisk with(String name, byte[] content) {
        Inode inode = new Inode();
        inode.written = content.clone();
        inode.forced = content.clone();
        names.put(name, inode);
        forcedNames.put(name, inode);
        return this;
    }

    synchronized FragileDisk without(String name) {
        names.remove(name);
        forcedNames.remove(name);
        return this;
    }

    /** This disk as it is found afterwards; this one is left as it is. */
    synchronized FragileDisk afterwards(Left left, Random random) {
        FragileDisk found = new FragileDisk();
        boolean namesToo = left == Left.EVERYTHING || left == Left.SOME && random.nextBoolean();
        (namesToo ? names : forcedNames).forEach((name, inode) -> found.with(name, content(inode, left, random)));
        return found;
    }

    private static byte[] content(Inode inode, Left left, Random random) {
        return switch (left) {
            case FORCED_ONLY -> inode.forced;
            case EVERYTHING -> inode.written;
            case SOME -> some(inode, random);
        };
    }

    /** The forced part, then a piece of the rest, of which some may not have arrived. */
    private static byte[] some(Inode inode, Random random) {
        int more = inode.written.length - inode.forced.length;
        if (more <= 0) {
            return random.nextBoolean() ? inode.forced : inode.written;
        }
        byte[] found = Arrays.copyOf(inode.written, inode.forced.length + random.nextInt(more + 1));
        int hole = inode.forced.length + random.nextInt(more);
        Arrays.fill(found, Math.min(hole, found.length), Math.min(hole + random.nextInt(40), found.length), (byte) 0);
        return found;
    }

    /** Counts a call; true if the machine stops in it. */
    private boolean stopsNow() {
        if (stopped) {
            throw new Stopped();
        }
        stopped = ++calls == stopAt;
        return stopped;
    }

    private void mayStop() {
        if (stopsNow()) {
            throw new Stopped();
        }
    }

    @Override
    public String name() {
        return "the fragile disk";
    }

    @Override
    public void lock() {
        // nobody else is here
    }

    @Override
    public void unlock() {
        // nobody else is here
    }

    @Override
    public synchronized List<String> names() {
        return List.copyOf(names.keySet());
    }

    @Override
    public synchronized InputStream read(String name) throws IOException {
        if (!names.containsKey(name)) {
            throw new IOException("no " + name);
        }
        return new ByteArrayInputStream(content(name));
    }

    @Override
    public synchronized LogFile open(String name) {
        mayStop();
        return new Open(names.computeIfAbsent(name, missing -> new Inode()));
    }

    @Override
    public synchronized void rename(String from, String to) {
        mayStop();
        names.put(to, names.remove(from));
    }

    @Override
    public synchronized void delete(String name) {
        mayStop();
        names.remove(name);
    }

    @Override
    public synchronized void force() {
        mayStop();
        forcedNames = new HashMap<>(names);
    }

    private final class Open implements LogFile {

        private final Inode inode;

        Open(Inode inode) {
            this.inode = inode;
        }

        @Override
        public void append(byte[] bytes, int offset, int length) throws IOException {
            synchronized (FragileDisk.this) {
                boolean stops = stopsNow();
                int arrives = (int) Math.min(stops ? length / 2 : length, room);
                int before = inode.written.length;
                inode.written = Arrays.copyOf(inode.written, before + arrives);
                System.arraycopy(bytes, offset, inode.written, before, arrives);
                if (stops) {
                    throw new Stopped();
                }
                if (arrives < length) {
                    throw new IOException("No space left on device");
                }
                room -= arrives;
            }
        }

        @Override
        public void force() throws IOException {
            synchronized (FragileDisk.this) {
                mayStop();
                if (forcesFail) {
                    throw new IOException("Input/output error");
                }
                inode.forced = inode.written.clone();
            }
        }

        @Override
        public void truncate(long size) throws IOException {
            synchronized (FragileDisk.this) {
                mayStop();
                if (cutsFail) {
                    throw new IOException("Input/output error");
                }
                inode.written = Arrays.copyOf(inode.written, (int) size);
            }
        }

        @Override
        public long size() {
            synchronized (FragileDisk.this) {
                return inode.written.length;
            }
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
