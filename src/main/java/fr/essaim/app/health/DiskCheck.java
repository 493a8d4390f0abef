package fr.essaim.app.health;

import fr.essaim.app.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Whether there is room for the log, a snapshot and a backup to come. */
@Singleton
public final class DiskCheck implements HealthCheck {

    private static final long MEGABYTE = 1L << 20;
    private static final long ENOUGH = 256;

    private final LongSupplier room;

    @Inject
    public DiskCheck(Settings settings) {
        this(() -> room(settings.data()));
    }

    DiskCheck(LongSupplier room) {
        this.room = room;
    }

    @Override
    public String id() {
        return "disk";
    }

    @Override
    public Optional<Trouble> look() {
        long megabytes = room.getAsLong() / MEGABYTE;
        return megabytes >= ENOUGH ? Optional.empty() : Trouble.of("admin.health-disk", megabytes);
    }

    private static long room(Path data) {
        try {
            return Files.getFileStore(
                            Files.exists(data) ? data : data.toAbsolutePath().getRoot())
                    .getUsableSpace();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
