package fr.essaim.app;

import fr.essaim.spaces.SpacesWanted;
import fr.essaim.spaces.reconciler.Reconcile;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps the host in step: at once when something is wanted, and each minute for what failed before. */
@Singleton
public final class SpacesJob {

    private static final System.Logger LOG = System.getLogger(SpacesJob.class.getName());

    private final Reconcile reconcile;
    private final ScheduledExecutorService scheduled;

    @Inject
    public SpacesJob(Reconcile reconcile, ScheduledExecutorService scheduled) {
        this.reconcile = reconcile;
        this.scheduled = scheduled;
    }

    void start() {
        scheduled.scheduleWithFixedDelay(this::run, 5, 60, TimeUnit.SECONDS);
    }

    void wanted(@Observes SpacesWanted event) {
        scheduled.execute(this::run);
    }

    private void run() {
        try {
            reconcile.run();
        } catch (RuntimeException fault) {
            // a schedule that throws is never run again
            LOG.log(Level.ERROR, "reconciling with the host", fault);
        }
    }
}
