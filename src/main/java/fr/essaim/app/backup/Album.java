package fr.essaim.app.backup;

import fr.essaim.journal.photos.PhotoFolder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The photos of this instance, which lie beside the stores, for those who copy, bring back or erase everything. */
@Singleton
public final class Album {

    private static final String NAME = "photos";
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9-]{1,64}\\.(jpg|txt)");

    private final PhotoFolder folder;

    @Inject
    public Album(PhotoFolder folder) {
        this.folder = folder;
    }

    /** Copies them into {@code photos/} below; one that is taken away meanwhile is passed over. */
    void copyTo(Path directory) throws IOException {
        copy(files(folder.photos()), directory.resolve(NAME));
    }

    /** How many files such a copy holds. */
    static long countIn(Path directory) throws IOException {
        return files(directory.resolve(NAME)).size();
    }

    /** Puts the photos of such a copy beside those that are here; those of the same entry are replaced. */
    void takeFrom(Path directory) throws IOException {
        copy(files(directory.resolve(NAME)), folder.photos());
    }

    /** Erases all of them. */
    public void burn() throws IOException {
        for (Path file : files(folder.photos())) {
            Files.deleteIfExists(file);
        }
    }

    private static void copy(List<Path> files, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files) {
            try {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException gone) {
                // its entry was taken back just now
                continue;
            }
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(
                            file -> OURS.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
