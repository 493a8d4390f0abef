package fr.essaim.app.settings;

import fr.essaim.kernel.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an administrator chose on the settings page: beside the stores, not in them, because some of it is needed
 * before a store opens. Secrets stand in a file of their own that only the server's account may read, so that neither
 * the store nor a backup holds one. A file is replaced as a whole, once it is on disk.
 */
final class ChosenFiles {

    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path directory;

    ChosenFiles(Path data) {
        this.directory = data.resolve("settings");
    }

    Map<String, String> plain() {
        return read("chosen.properties");
    }

    Map<String, String> secrets() {
        return read("secrets.properties");
    }

    void writePlain(Map<String, String> values) {
        write("chosen.properties", values);
    }

    void writeSecrets(Map<String, String> values) {
        write("secrets.properties", values);
    }

    private Map<String, String> read(String name) {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties read = new Properties();
            read.load(reader);
            Map<String, String> values = new TreeMap<>();
            read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
            return Map.copyOf(values);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
    }

    private void write(String name, Map<String, String> values) {
        try {
            Files.createDirectories(directory);
            Path part = directory.resolve(name + ".part");
            Files.deleteIfExists(part);
            Files.createFile(part);
            owned(part);
            put(part, text(values));
            Files.move(
                    part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw (Failure.HostDown) new Failure.HostDown("rdf.disk-full").initCause(failure);
        }
    }

    private static byte[] text(Map<String, String> values) throws IOException {
        Properties written = new Properties();
        written.putAll(values);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.store(out, null);
        return new String(out.toByteArray(), StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void owned(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, OWNER);
        }
    }
}
