package fr.essaim.app.backup;

import fr.essaim.app.data.Census;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.settings.Settings;
import fr.essaim.kernel.Failure;
import fr.essaim.rdf.log.StoreRefused;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The archives in {@code backups/} of the data directory. One is listed only once it was read back whole. */
@Singleton
public final class Backups {

    /** Measured: 425 to 445 once restored; see {@code src/docs/decisions.md}. */
    private static final long BYTES_A_QUAD = 450;

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());
    private static final Pattern NAME = Pattern.compile("essaim-\\d{8}-\\d{6}(-\\d+)?\\.zip");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Settings settings;
    private final Plugin plugin;
    private final Stores stores;
    private final Album album;
    private final Census census;
    private final Clock clock;

    @Inject
    public Backups(Settings settings, Plugin plugin, Stores stores, Album album, Census census, Clock clock) {
        this.settings = settings;
        this.plugin = plugin;
        this.stores = stores;
        this.album = album;
        this.census = census;
        this.clock = clock;
    }

    /** An archive on disk. */
    public record Kept(String name, Instant made, long bytes) {}

    /** What an archive brought back. */
    public record Restored(Map<String, Long> counts) {}

    /**
     * Makes an archive of everything kept now, photos included, opens it again and reads it whole. People go on working meanwhile.
     *
     * @throws Failure.HostDown if the disk refuses or what was written does not read back; no archive is left then
     */
    public synchronized Kept make() {
        Path work = directory().resolve("work");
        try {
            Archive.delete(work);
            Files.createDirectories(work);
            Path content = work.resolve("content");
            stores.copyTo(content);
            album.copyTo(content);
            // counted in the copy's own time: a change that comes meanwhile is in neither or only in the census
            new Manifest(
                            plugin.version(),
                            clock.instant(),
                            stores.sizesIn(content),
                            Album.countIn(content),
                            census.count(),
                            settings.chosen())
                    .write(content);
            Path file = free();
            Archive.pack(content, file);
            verify(file);
            return kept(file).orElseThrow();
        } catch (IOException | UncheckedIOException | StoreRefused failure) {
            LOG.log(Level.ERROR, "no backup was made", failure);
            throw new Failure.HostDown("admin.backup-failed");
        } finally {
            Archive.delete(work);
        }
    }

    /** Opens both stores of an archive in a place of their own and compares them with what it says of itself. */
    private void verify(Path file) throws IOException {
        Path work = directory().resolve("verify");
        Archive.delete(work);
        try (InputStream in = Files.newInputStream(file)) {
            Archive.unpack(in, work);
            check(work);
        } catch (Failure.Invalid | StoreRefused wrong) {
            Files.deleteIfExists(file);
            throw new IOException("the archive does not read back", wrong);
        } finally {
            Archive.delete(work);
        }
    }

    private Manifest check(Path unpacked) throws IOException {
        Manifest manifest = Manifest.read(unpacked);
        long[] found = stores.sizesIn(unpacked);
        boolean whole = found[0] == manifest.quads()[0]
                && found[1] == manifest.quads()[1]
                && Album.countIn(unpacked) == manifest.photos();
        if (!whole) {
            throw new Failure.Invalid("fichier", "admin.no-archive");
        }
        return manifest;
    }

    /**
     * Brings back an archive into an instance without campaigns. Everything kept here gives way to what it holds, the
     * accounts too; secrets are in no archive and stay as they are here.
     *
     * @throws Failure.Conflict if there are campaigns, or if it holds more than this server's memory can
     * @throws Failure.Invalid if it is no archive of ours; nothing was changed then
     */
    public synchronized Restored restore(InputStream archive) {
        if (census.count().get("campaigns") > 0) {
            throw new Failure.Conflict("admin.restore-not-empty");
        }
        Path work = directory().resolve("restore");
        try {
            Archive.delete(work);
            Files.createDirectories(work);
            Archive.unpack(archive, work);
            refuseWhatDoesNotFit(Manifest.read(work));
            Manifest manifest = check(work);
            // first: a photo without its entry harms nobody, an entry without its photo would
            album.takeFrom(work);
            stores.replaceWith(work);
            stores.forgetHistory();
            settings.choose(manifest.settings(), Map.of());
            return new Restored(census.count());
        } catch (StoreRefused notAStore) {
            LOG.log(Level.WARNING, "an archive was refused", notAStore);
            throw new Failure.Invalid("fichier", "admin.no-archive");
        } catch (IOException | UncheckedIOException failure) {
            LOG.log(Level.ERROR, "an archive could not be brought back", failure);
            throw new Failure.HostDown("admin.backup-failed");
        } finally {
            Archive.delete(work);
        }
    }

    /** Said before anything is opened: a server without memory would fail everybody who is on it. */
    private static void refuseWhatDoesNotFit(Manifest manifest) {
        long needed = (manifest.quads()[0] + manifest.quads()[1]) * BYTES_A_QUAD;
        long most = Runtime.getRuntime().maxMemory();
        if (needed > most / 10 * 9) {
            throw new Failure.Conflict("admin.restore-too-large", needed >> 20, most >> 20);
        }
    }

    /** Newest first. */
    public List<Kept> all() {
        if (!Files.isDirectory(directory())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory())) {
            return files.flatMap(file -> kept(file).stream())
                    .sorted(Comparator.comparing(Kept::made).reversed())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws Failure.NotFound if there is no such archive */
    public Path file(String name) {
        Path file = directory().resolve(NAME.matcher(name).matches() ? name : "none");
        if (!Files.isRegularFile(file)) {
            throw new Failure.NotFound("web.no-such-page");
        }
        return file;
    }

    /** Drops archives older than the setting says; the newest stays whatever its age. Returns how many went. */
    int prune() {
        Instant oldest = clock.instant().minus(Duration.ofDays(settings.backupDays()));
        List<Kept> gone = all().stream()
                .skip(1)
                .filter(one -> one.made().isBefore(oldest))
                .toList();
        for (Kept one : gone) {
            try {
                Files.delete(file(one.name()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return gone.size();
    }

    private Path free() throws IOException {
        Files.createDirectories(directory());
        String stamp = STAMP.format(clock.instant().atZone(clock.getZone()));
        Path file = directory().resolve("essaim-" + stamp + ".zip");
        for (int i = 2; Files.exists(file); i++) {
            file = directory().resolve("essaim-" + stamp + "-" + i + ".zip");
        }
        return file;
    }

    private Optional<Kept> kept(Path file) {
        String name = file.getFileName().toString();
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            Instant made = Files.getLastModifiedTime(file).toInstant();
            return Optional.of(new Kept(name, made, Files.size(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Path directory() {
        return settings.data().resolve("backups");
    }
}
