package fr.essaim.app.changes;

import fr.essaim.app.install.Installation;
import fr.essaim.app.settings.PublicRoot;
import fr.essaim.host.embedded.changes.ChangeNoted;
import fr.essaim.host.embedded.web.hooks.TellChanges;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.kernel.Job;
import fr.essaim.spaces.reconciler.FollowChanges;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Follows what changes on the host, and tells our own guests what changes here. A host that calls us is asked now and
 * then all the same, for a call may be lost; one that does not is asked each minute.
 */
@Singleton
public final class ChangesJob implements Job {

    /** Where a host calls us. */
    public static final String ADDRESS = "api/v1/host-changes";

    private static final System.Logger LOG = System.getLogger(ChangesJob.class.getName());
    private static final Duration BETWEEN_CALLS = Duration.ofMinutes(10);

    private final FollowChanges followChanges;
    private final TellChanges tellChanges;
    private final HostPlatform host;
    private final Installation installation;
    private final PublicRoot root;
    private final Clock clock;
    private final ScheduledExecutorService scheduled;
    private volatile Instant next = Instant.MIN;

    @Inject
    public ChangesJob(
            FollowChanges followChanges,
            TellChanges tellChanges,
            HostPlatform host,
            Installation installation,
            PublicRoot root,
            Clock clock,
            ScheduledExecutorService scheduled) {
        this.followChanges = followChanges;
        this.tellChanges = tellChanges;
        this.host = host;
        this.installation = installation;
        this.root = root;
        this.clock = clock;
        this.scheduled = scheduled;
    }

    @Override
    public String id() {
        return "changes";
    }

    @Override
    public String what() {
        return "admin.job-changes";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(1));
    }

    @Override
    public List<Effect> run() {
        tellChanges.run();
        Instant now = clock.instant();
        boolean due = now.isAfter(next) || next.isAfter(now.plus(BETWEEN_CALLS));
        if (installation.state().isInstalled() && due) {
            followChanges.poll();
            next = isCalled() ? now.plus(BETWEEN_CALLS) : Instant.MIN;
        }
        return List.of();
    }

    /** Said again each time: a host put back to an older state forgot it. */
    private boolean isCalled() {
        try {
            if (!host.can(Capability.WEBHOOKS)) {
                return false;
            }
            host.changes().callMe(URI.create(root.address() + ADDRESS));
            return true;
        } catch (HostFailure failure) {
            LOG.log(Level.DEBUG, "the platform will not call us: {0}", failure.code());
            return false;
        }
    }

    void noted(@Observes ChangeNoted event) {
        scheduled.execute(() -> {
            try {
                tellChanges.run();
            } catch (RuntimeException fault) {
                LOG.log(Level.ERROR, "telling guests of changes", fault);
            }
        });
    }
}
