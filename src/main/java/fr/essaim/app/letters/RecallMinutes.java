package fr.essaim.app.letters;

import fr.essaim.app.settings.Settings;
import fr.essaim.spaces.notices.RecallWindow;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The minutes an administrator said, five unless said otherwise. */
@Singleton
public final class RecallMinutes implements RecallWindow {

    private final Settings settings;

    @Inject
    public RecallMinutes(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Duration length() {
        return Duration.ofMinutes(settings.recallMinutes());
    }
}
