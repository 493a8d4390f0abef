package fr.essaim.journal.files;

import fr.essaim.journal.photos.PhotoFolder;
import fr.essaim.journal.photos.Photos;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** One file a photo, named by the entry's opaque id, its description beside it. A photo is there whole or not at all. */
@Singleton
public final class FilePhotos implements Photos {

    private final PhotoFolder folder;

    @Inject
    public FilePhotos(PhotoFolder folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> of(Id entry) {
        return read(picture(entry));
    }

    @Override
    public boolean has(Id entry) {
        return Files.isRegularFile(picture(entry));
    }

    @Override
    public String described(Id entry) {
        return read(words(entry))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    @Override
    public void keep(Id entry, byte[] file) {
        byte[] drawn = RedrawPhoto.upright(file);
        delete(words(entry));
        write(picture(entry), drawn);
    }

    @Override
    public void describe(Id entry, String said) {
        write(words(entry), said.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void forget(Id entry) {
        delete(picture(entry));
        delete(words(entry));
    }

    private Path picture(Id entry) {
        return folder.photos().resolve(entry.value() + ".jpg");
    }

    private Path words(Id entry) {
        return folder.photos().resolve(entry.value() + ".txt");
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Path whole = Files.createTempFile(file.getParent(), "new", "");
            Files.write(whole, bytes);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
