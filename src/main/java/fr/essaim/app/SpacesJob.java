package fr.essaim.app;

import fr.essaim.app.install.Installed;
import fr.essaim.app.settings.SettingsChanged;
import fr.essaim.kernel.Job;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.spaces.SpacesWanted;
import fr.essaim.spaces.notices.RetryNotices;
import fr.essaim.spaces.reconciler.Reconcile;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;

/** Keeps the host in step: at once when something is wanted, and each minute for what failed before. */
@Singleton
public final class SpacesJob implements Job {

    private static final System.Logger LOG = System.getLogger(SpacesJob.class.getName());

    private static final Duration LAST_SPACE = Duration.ofSeconds(5);

    private final Reconcile reconcile;
    private final RetryNotices retryNotices;
    private final ScheduledExecutorService scheduled;

    @Inject
    public SpacesJob(Reconcile reconcile, RetryNotices retryNotices, ScheduledExecutorService scheduled) {
        this.reconcile = reconcile;
        this.retryNotices = retryNotices;
        this.scheduled = scheduled;
    }

    @Override
    public String id() {
        return "spaces";
    }

    @Override
    public String what() {
        return "admin.job-spaces";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(1));
    }

    @Override
    public List<Effect> run() {
        reconcile.run();
        return List.of();
    }

    void wanted(@Observes SpacesWanted event) {
        now();
    }

    void wanted(@Observes NoticeWanted event) {
        now();
    }

    /** Before, nothing was asked of the platform, and what people had to be told stood on our own pages only. */
    void installed(@Observes Installed event) {
        retryNotices.hostCanTell();
        reconcile.hostIsOpen();
        now();
    }

    /** Before the next page is shown: what it says of spaces is said of the platform chosen now. */
    void chosen(@Observes SettingsChanged event) {
        reconcile.follow();
        now();
    }

    /** With the application: a few seconds for the space under way, the others wait for the next start. */
    void stop() {
        reconcile.stop(LAST_SPACE);
    }

    private void now() {
        scheduled.execute(() -> {
            try {
                reconcile.run();
            } catch (RuntimeException fault) {
                LOG.log(Level.ERROR, "reconciling with the host", fault);
            }
        });
    }
}
