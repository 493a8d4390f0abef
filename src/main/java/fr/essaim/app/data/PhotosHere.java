package fr.essaim.app.data;

import fr.essaim.app.settings.Settings;
import fr.essaim.journal.photos.PhotoFolder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Photos lie beside the stores, not in them. */
@Singleton
public final class PhotosHere implements PhotoFolder {

    private final Settings settings;

    @Inject
    public PhotosHere(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Path photos() {
        return settings.data().resolve("photos");
    }
}
