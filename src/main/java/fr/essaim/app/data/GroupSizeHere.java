package fr.essaim.app.data;

import fr.essaim.app.settings.Settings;
import fr.essaim.groups.GroupSize;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** As the settings say. */
@Singleton
public final class GroupSizeHere implements GroupSize {

    private final Settings settings;

    @Inject
    public GroupSizeHere(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int atMost() {
        return settings.largestGroup();
    }
}
