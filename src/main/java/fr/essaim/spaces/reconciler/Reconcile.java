package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.SpaceClosing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Brings the host to what is wanted: on an event, on a schedule, on a button. One thing at a time per host, never
 * inside a transaction, never before the host is willing. Repeating it is harmless; interrupted, the next run goes on
 * where this one stopped.
 */
@Singleton
public final class Reconcile {

    private static final System.Logger LOG = System.getLogger(Reconcile.class.getName());

    /** For somebody who waits for a page. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final NoticeRound notices;
    private final HostPlatform host;
    private final Clock clock;
    private final MoveSpaces moveSpaces;
    private final Patience patience;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean stopping;

    @Inject
    public Reconcile(
            Transactions transactions, DiscussionSpaces spaces, NoticeRound notices, HostPlatform host, Clock clock) {
        this(transactions, spaces, notices, host, clock, new SecureRandom());
    }

    Reconcile(
            Transactions transactions,
            DiscussionSpaces spaces,
            NoticeRound notices,
            HostPlatform host,
            Clock clock,
            RandomGenerator random) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.notices = notices;
        this.host = host;
        this.clock = clock;
        this.moveSpaces = new MoveSpaces(transactions, spaces, clock);
        this.patience = new Patience(clock, random);
    }

    /**
     * Does what is due, in all campaigns. If another thread is at it, that one goes round once more and this call
     * returns at once. Failures of the host are noted with the thing that failed, none is thrown.
     */
    public void run() {
        asked.set(true);
        while (asked.get() && !stopping && oneAtATime.tryLock()) {
            try {
                asked.set(false);
                arrive();
                // few and for single people: not to wait behind an event day's texts
                notices();
                if (!visitAll()) {
                    return;
                }
            } finally {
                oneAtATime.unlock();
            }
        }
    }

    /**
     * Begins nothing further and waits a while for the space under way, so that what the host did is noted. What is left
     * is for the next start; a fault from now on is that of stopping, and told to nobody.
     */
    public void stop(Duration atMost) {
        stopping = true;
        whenFree(atMost, () -> {});
    }

    /** What waits for a platform that is not open to us yet waits untried. */
    private boolean visitAll() {
        for (Id group : host.isOpen() ? unsettled() : List.<Id>of()) {
            if (stopping || !patience.mayAsk()) {
                return false;
            }
            visit(group);
        }
        return true;
    }

    private List<Id> unsettled() {
        return transactions.read(spaces::unsettled);
    }

    /**
     * Lets what is wanted follow the platform to where the settings say it is now: its links to another one are put
     * aside. Calls no host. A call under way to a silent host is waited for a moment only, for a person is waiting for
     * this: the next round follows then. Harmless when nothing has moved.
     */
    public void follow() {
        whenFree(A_MOMENT, this::arrive);
    }

    private void whenFree(Duration atMost, Runnable work) {
        try {
            if (oneAtATime.tryLock(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    work.run();
                } finally {
                    oneAtATime.unlock();
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void arrive() {
        String home = host.home();
        if (!moveSpaces.standAt(home)) {
            moveSpaces.to(home);
            // how the one before answered says nothing of this one
            patience.answered();
        }
    }

    /**
     * Told by who watches the host that it answers again after it did not: what waits for its sake is tried at the
     * next run, not half an hour later. Calls no host.
     */
    public void hostIsWell() {
        patience.well();
        for (Id group : unsettled()) {
            change(group, DiscussionSpace::sooner);
        }
    }

    /** Told once the platform may be asked: what waited for that, however long, has its whole patience before it. */
    public void hostIsOpen() {
        patience.answered();
        Instant now = clock.instant();
        for (Id group : unsettled()) {
            change(group, space -> space.afresh(now));
        }
    }

    /**
     * Looks at the host's side of all spaces of the campaign and notes what somebody changed there.
     *
     * @throws Failure.HostDown if the host cannot be read now; what was seen until then is kept
     */
    public void check(Id campaign) {
        check(() -> spaces.ofCampaign(campaign));
    }

    /**
     * The same for the spaces of these groups alone.
     *
     * @throws Failure.HostDown as {@link #check(Id)}
     */
    public void check(List<Id> groups) {
        check(() ->
                groups.stream().flatMap(group -> spaces.find(group).stream()).toList());
    }

    private void check(Supplier<List<DiscussionSpace>> which) {
        oneAtATime.lock();
        try {
            arrive();
            String home = host.home();
            SpaceCheck check = new SpaceCheck(host);
            for (DiscussionSpace space : transactions.read(which::get)) {
                if (space.published()
                        && space.delivery().isDone()
                        && !space.delivery().isElsewhere()) {
                    List<Drift> drifts = check.drifts(space);
                    kept(home, space.group(), current -> current.seen(drifts, clock.instant()));
                }
            }
            patience.answered();
        } catch (HostFailure failure) {
            patience.failed(failure);
            throw new Failure.HostDown("spaces.host-down");
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Whether what is posted can be read by whole schools, because the host has no groups but theirs. */
    public boolean usesSchoolTopics() {
        return host.isReadBySchools();
    }

    /** Whether the platform may be asked anything: it is installed. */
    public boolean isOpen() {
        return host.isOpen();
    }

    /** What becomes here of a space that is closed. */
    public SpaceClosing closing() {
        return SpaceClosing.on(host);
    }

    private void notices() {
        try {
            notices.run(patience);
        } catch (RuntimeException fault) {
            fault("notices to people", fault);
        }
    }

    private void visit(Id group) {
        Instant now = clock.instant();
        String home = host.home();
        if (!moveSpaces.standAt(home)) {
            // another platform was chosen meanwhile: the next round follows
            asked.set(true);
            return;
        }
        Optional<DiscussionSpace> space = due(group, now);
        try {
            SpaceVisit.Means means = new SpaceVisit.Means(host, patience, change -> change(group, change), now);
            space.ifPresent(due -> new SpaceVisit(means, notices.addresses(), due).make());
        } catch (RuntimeException fault) {
            // a fault of an adapter or of the store must not keep the other groups waiting
            fault("space of group " + group, fault);
        }
    }

    /** What one platform answered says nothing of another that took its place during the call. */
    private void kept(String home, Id group, UnaryOperator<DiscussionSpace> change) {
        if (host.home().equals(home)) {
            change(group, change);
        }
    }

    private void fault(String where, RuntimeException fault) {
        patience.failed(HostFailure.malformed("unexpected", fault));
        LOG.log(stopping ? System.Logger.Level.DEBUG : System.Logger.Level.ERROR, where, fault);
    }

    private Optional<DiscussionSpace> due(Id group, Instant now) {
        return transactions.read(() -> spaces.find(group)).filter(space -> space.isDue(now));
    }

    private void change(Id group, UnaryOperator<DiscussionSpace> change) {
        transactions.change(() -> spaces.find(group).ifPresent(before -> {
            DiscussionSpace after = change.apply(before);
            if (!after.equals(before)) {
                spaces.replace(before, after);
            }
        }));
    }
}
