package fr.essaim.app.health;

import fr.essaim.app.host.CurrentHost;
import fr.essaim.app.install.Installation;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform.Probe;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Job;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.reconciler.Reconcile;
import fr.essaim.spaces.reconciler.SetAside;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Looks at the platform each minute, so that a probe that comes every few seconds is answered from what is known and a
 * slow platform slows nobody down. Nothing is asked of a platform before it was agreed to.
 */
@Singleton
public final class HostWatch implements Job {

    static final Duration LATE = Duration.ofMinutes(15);

    private final CurrentHost current;
    private final Installation installation;
    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final SetAside setAside;
    private final Reconcile reconcile;
    private final Clock clock;
    private volatile Seen seen = new Seen("", 0, 0);

    @Inject
    public HostWatch(
            CurrentHost current,
            Installation installation,
            Transactions transactions,
            DiscussionSpaces spaces,
            SetAside setAside,
            Reconcile reconcile,
            Clock clock) {
        this.current = current;
        this.installation = installation;
        this.transactions = transactions;
        this.spaces = spaces;
        this.setAside = setAside;
        this.reconcile = reconcile;
        this.clock = clock;
    }

    /**
     * What the last look found.
     *
     * @param problem code of what keeps the platform from being used, "" for nothing
     * @param late spaces in which something has waited for more than a quarter of an hour
     * @param aside how many things are not tried any more
     */
    record Seen(String problem, int late, int aside) {}

    Seen seen() {
        return seen;
    }

    @Override
    public String id() {
        return "host-watch";
    }

    @Override
    public String what() {
        return "admin.job-host-watch";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(1));
    }

    @Override
    public List<Effect> run() {
        String before = seen.problem();
        seen = installation.state().isInstalled() ? new Seen(problem(), late(), aside()) : new Seen("", 0, 0);
        if (!before.isEmpty() && seen.problem().isEmpty()) {
            reconcile.hostIsWell();
        }
        return List.of();
    }

    private String problem() {
        try {
            Probe probe = current.platform().probe();
            return probe.works() ? "" : probe.problems().get(0);
        } catch (HostFailure failure) {
            return failure.code();
        }
    }

    private int aside() {
        return setAside.all().stream().mapToInt(SetAside.Line::count).sum();
    }

    private int late() {
        Instant since = clock.instant().minus(LATE);
        return transactions.read(() -> (int) spaces.unsettled().stream()
                .filter(group -> isLate(group, since))
                .count());
    }

    private boolean isLate(Id group, Instant since) {
        return spaces.find(group)
                .filter(space -> space.deliveries().filter(Delivery::isWaiting).anyMatch(delivery -> delivery.since()
                        .isBefore(since)))
                .isPresent();
    }
}
