package fr.essaim.app;

import fr.essaim.app.story.DemoStory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Opens the instance to people: the story first where it is a demonstration, then the line newcomers wait for. */
@Singleton
public final class Opening {

    private static final System.Logger LOG = System.getLogger("fr.essaim");

    private final Settings settings;
    private final DemoStory story;
    private final ScheduledExecutorService executor;

    @Inject
    public Opening(Settings settings, DemoStory story, ScheduledExecutorService executor) {
        this.settings = settings;
        this.story = story;
        this.executor = executor;
    }

    void open(String contextPath) {
        if (settings.demo()) {
            story.loadIfEmpty(settings.demoStage());
        }
        String address = settings.baseUrl(contextPath);
        // the server still says a line or two of its own after this method returns: ours comes last
        executor.schedule(() -> LOG.log(Level.INFO, "Essaim ready: " + address), 1500, TimeUnit.MILLISECONDS);
    }
}
