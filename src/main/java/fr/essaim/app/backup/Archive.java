package fr.essaim.app.backup;

import fr.essaim.kernel.Failure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A directory as one ZIP file and back. What comes from outside is taken with limits and never out of its directory. */
final class Archive {

    private static final long LARGEST = 4L << 30;
    private static final int MOST_FILES = 200_000;

    private Archive() {}

    /** Writes the file whole and to the disk, or not at all. */
    static void pack(Path directory, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            for (Path one : files(directory)) {
                zip.putNextEntry(
                        new ZipEntry(directory.relativize(one).toString().replace('\\', '/')));
                Files.copy(one, zip);
                zip.closeEntry();
            }
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file);
    }

    /** @throws Failure.Invalid for what is no archive of ours or is larger than one can be */
    static void unpack(InputStream in, Path directory) throws IOException {
        Path root = directory.toAbsolutePath().normalize();
        long taken = 0;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = root.resolve(entry.getName()).normalize();
                if (!target.startsWith(root) || ++count > MOST_FILES) {
                    throw new Failure.Invalid("fichier", "admin.no-archive");
                }
                if (entry.isDirectory()) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                taken = copy(zip, target, taken);
            }
        }
        if (count == 0) {
            throw new Failure.Invalid("fichier", "admin.no-archive");
        }
    }

    private static long copy(InputStream in, Path target, long before) throws IOException {
        long taken = before;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                taken += read;
                if (taken > LARGEST) {
                    throw new Failure.Invalid("fichier", "admin.no-archive");
                }
                out.write(buffer, 0, read);
            }
        }
        return taken;
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .filter(one -> !one.getFileName().toString().equals("lock"))
                    .sorted()
                    .toList();
        }
    }
}
