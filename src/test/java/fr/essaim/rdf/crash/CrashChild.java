package fr.essaim.rdf.crash;

import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.log.DirectoryDisk;
import fr.essaim.rdf.log.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that writes with two threads until it is stopped, and says each entry once it is acknowledged. Its first
 * argument is the directory, its second the call of the disk at which it halts (0: it goes on until it is killed).
 */
public final class CrashChild {

    private static final long SNAPSHOT_OFTEN = 8_000;
    private static final int HALTED = 97;

    private CrashChild() {}

    public static void main(String[] arguments) throws Exception {
        Disk disk = new Halting(new DirectoryDisk(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
        LogGraphStore store = Story.open(disk, SNAPSHOT_OFTEN);
        String run = "r" + Story.found(store).size() + "-";
        Thread second = new Thread(() -> writeForEver(store, run + "b"));
        second.start();
        writeForEver(store, run + "a");
    }

    private static void writeForEver(LogGraphStore store, String name) {
        for (int i = 0; ; i++) {
            Story.write(store, name + i);
            synchronized (System.out) {
                System.out.println(name + i);
                System.out.flush();
            }
        }
    }

    /** Ends the process at a call, in the middle of what that call does. */
    private record Halting(Disk disk, int at, AtomicInteger calls) implements Disk {

        Halting(Disk disk, int at) {
            this(disk, at, new AtomicInteger());
        }

        private boolean now() {
            return calls.incrementAndGet() == at;
        }

        private void mayHalt() {
            if (now()) {
                Runtime.getRuntime().halt(HALTED);
            }
        }

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
            mayHalt();
            disk.rename(from, to);
        }

        @Override
        public void delete(String name) throws IOException {
            mayHalt();
            disk.delete(name);
        }

        @Override
        public void force() throws IOException {
            mayHalt();
            disk.force();
        }

        @Override
        public LogFile open(String name) throws IOException {
            mayHalt();
            LogFile file = disk.open(name);
            return new LogFile() {
                @Override
                public void append(byte[] bytes, int offset, int length) throws IOException {
                    if (now()) {
                        file.append(bytes, offset, length / 2);
                        Runtime.getRuntime().halt(HALTED);
                    }
                    file.append(bytes, offset, length);
                }

                @Override
                public void force() throws IOException {
                    mayHalt();
                    file.force();
                }

                @Override
                public void truncate(long size) throws IOException {
                    mayHalt();
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
}
