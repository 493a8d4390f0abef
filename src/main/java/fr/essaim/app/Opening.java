package fr.essaim.app;

import fr.essaim.app.accounts.FirstAdministrator;
import fr.essaim.app.install.Installation;
import fr.essaim.app.jobs.Jobs;
import fr.essaim.app.publication.PublishedSpaces;
import fr.essaim.app.settings.PublicRoot;
import fr.essaim.app.settings.Settings;
import fr.essaim.app.story.DemoStory;
import fr.essaim.spaces.reconciler.Reconcile;
import fr.essaim.web.paper.PdfWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Opens the instance to people: the story first where it is a demonstration, then the line newcomers wait for. */
@Singleton
public final class Opening {

    private static final System.Logger LOG = System.getLogger("fr.essaim");

    private final Settings settings;
    private final PublicRoot root;
    private final Installation installation;
    private final DemoStory story;
    private final FirstAdministrator firstAdministrator;
    private final Reconcile reconcile;
    private final PublishedSpaces publishedSpaces;
    private final PublicHome publicHome;
    private final Jobs jobs;
    private final PdfWriter pdf;
    private final ScheduledExecutorService executor;

    @Inject
    public Opening(
            Settings settings,
            PublicRoot root,
            Installation installation,
            DemoStory story,
            FirstAdministrator firstAdministrator,
            Reconcile reconcile,
            PublishedSpaces publishedSpaces,
            PublicHome publicHome,
            Jobs jobs,
            PdfWriter pdf,
            ScheduledExecutorService executor) {
        this.settings = settings;
        this.root = root;
        this.installation = installation;
        this.story = story;
        this.firstAdministrator = firstAdministrator;
        this.reconcile = reconcile;
        this.publishedSpaces = publishedSpaces;
        this.publicHome = publicHome;
        this.jobs = jobs;
        this.pdf = pdf;
        this.executor = executor;
    }

    void open(String contextPath) {
        root.standAt(contextPath);
        String address = root.address();
        if (settings.demo()) {
            installation.byItselfIfNew();
            story.loadIfEmpty(settings.demoStage());
        }
        firstAdministrator.openIfNone(address);
        // the settings may name another platform than when the server stopped
        reconcile.follow();
        publishedSpaces.catchUp();
        publicHome.catchUp();
        jobs.start();
        executor.schedule(() -> announce(address, 60), 500, TimeUnit.MILLISECONDS);
    }

    /**
     * The server still opens its doors after {@link #open} returns: the line comes once our own address answers, so
     * that whoever reads it may click at once. Where the address is not on this machine the wait is all there is.
     */
    private void announce(String address, int tries) {
        if (tries == 0 || !address.startsWith("http://localhost") || answers(address)) {
            executor.schedule(() -> LOG.log(Level.INFO, "Essaim ready: " + address), 1, TimeUnit.SECONDS);
            executor.schedule(pdf::warm, 10, TimeUnit.SECONDS);
        } else {
            executor.schedule(() -> announce(address, tries - 1), 500, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean answers(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() < 500 && connection.getHeaderField("Content-Security-Policy") != null;
        } catch (IOException notYet) {
            return false;
        }
    }
}
