package fr.essaim.rdf.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A directory of the machine. Made readable by its owner alone where the file system knows owners. */
public final class DirectoryDisk implements Disk {

    private static final String LOCK = "lock";
    /** Windows knows neither owners of this kind nor directories that can be synced; its file system sees to names. */
    private static final boolean NAMES_CAN_BE_SYNCED =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path directory;
    private FileChannel lockFile;

    /** @throws StoreRefused if the directory is not there and cannot be made */
    public DirectoryDisk(Path directory) {
        try {
            boolean fresh = Files.notExists(directory);
            this.directory = Files.createDirectories(directory).toRealPath();
            if (fresh && NAMES_CAN_BE_SYNCED) {
                Files.setPosixFilePermissions(this.directory, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException failure) {
            throw StoreRefused.unreadable(directory.toString(), failure);
        }
    }

    @Override
    public String name() {
        return directory.toString();
    }

    @Override
    public void lock() throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException alreadyHere) {
            // held by this very process: the same answer as for another one
        } finally {
            if (held == null) {
                channel.close();
            }
        }
        if (held == null) {
            throw StoreRefused.locked(name());
        }
        lockFile = channel;
    }

    @Override
    public void unlock() {
        try {
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException ignored) {
            // the lock goes with the process at the latest
        }
        lockFile = null;
    }

    @Override
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(LOCK))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public InputStream read(String name) throws IOException {
        return Files.newInputStream(directory.resolve(name));
    }

    @Override
    public LogFile open(String name) throws IOException {
        RandomAccessFile file = new RandomAccessFile(directory.resolve(name).toFile(), "rw");
        file.seek(file.length());
        return new Appended(file);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.move(
                directory.resolve(from),
                directory.resolve(to),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(directory.resolve(name));
    }

    @Override
    public void force() throws IOException {
        if (!NAMES_CAN_BE_SYNCED) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Not a channel: an interrupted thread closes a channel under everybody else's feet. */
    private record Appended(RandomAccessFile file) implements LogFile {

        @Override
        public void append(byte[] bytes, int offset, int length) throws IOException {
            file.write(bytes, offset, length);
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void truncate(long size) throws IOException {
            file.setLength(size);
            file.seek(size);
        }

        @Override
        public long size() throws IOException {
            return file.length();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
