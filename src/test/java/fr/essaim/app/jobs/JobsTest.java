package fr.essaim.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Job;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.MemoryGraphStore;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static final Id SOPHIE = Id.of("sophie");
    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private final TestClock clock = new TestClock();
    private final MemoryGraphStore store = new MemoryGraphStore();
    private final InMemoryAudit audit = new InMemoryAudit(clock);
    private final ScheduledExecutorService executor = new ScheduledThreadPoolExecutor(1);
    private final Sweep sweep = new Sweep();

    /** A job whose outcome the test chooses. */
    private static final class Sweep implements Job {
        private final List<String> did = new ArrayList<>();
        private List<Effect> effects = List.of(new Effect("admin.swept", 12));
        private RuntimeException fault;
        private Runnable meanwhile = () -> {};

        @Override
        public String id() {
            return "sweep";
        }

        @Override
        public String what() {
            return "admin.sweep";
        }

        @Override
        public Schedule schedule() {
            return Schedule.every(Duration.ofDays(1));
        }

        @Override
        public List<Effect> run() {
            did.add("run");
            meanwhile.run();
            if (fault != null) {
                throw fault;
            }
            return effects;
        }

        @Override
        public Optional<List<Effect>> dryRun() {
            return Optional.of(effects);
        }
    }

    private Jobs jobs(JobRuns runs) {
        return new Jobs(List.of(sweep), runs, audit, executor, clock);
    }

    @BeforeEach
    void expectFaults() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void stop() {
        LOG.setLevel(null);
        executor.shutdownNow();
    }

    @Test
    void aRunIsKeptAcrossRestarts() {
        jobs(new JobRuns(store)).run(sweep);
        Job.Run last = new JobRuns(store).last("sweep").orElseThrow();
        assertEquals(clock.instant(), last.began());
        assertEquals(List.of(new Job.Effect("admin.swept", 12)), last.effects());
        assertTrue(last.wentWell());
        assertEquals(Optional.of(clock.instant()), new JobRuns(store).lastGood("sweep"));
    }

    @Test
    void afterARestartADailyJobWaitsForItsDay() {
        jobs(new JobRuns(store)).run(sweep);
        clock.pass(Duration.ofHours(3));
        Jobs restarted = jobs(new JobRuns(store));
        restarted.start();
        assertEquals(
                clock.instant().plus(Duration.ofHours(21)),
                restarted.all().get(0).next().orElseThrow());
    }

    @Test
    void whatWasMissedComesAMinuteAfterTheStart() {
        jobs(new JobRuns(store)).run(sweep);
        clock.pass(Duration.ofDays(3));
        Jobs restarted = jobs(new JobRuns(store));
        restarted.start();
        assertEquals(
                clock.instant().plus(Duration.ofSeconds(60)),
                restarted.all().get(0).next().orElseThrow());
    }

    @Test
    void aFaultIsShownAndTheLastGoodRunRemembered() {
        Jobs jobs = jobs(new JobRuns(store));
        jobs.run(sweep);
        var good = clock.instant();
        clock.pass(Duration.ofDays(1));
        sweep.fault = new IllegalStateException("seeded");
        jobs.run(sweep);
        assertEquals("admin.job-fault", jobs.all().get(0).last().orElseThrow().fault());
        assertEquals(Optional.of(good), new JobRuns(store).lastGood("sweep"));
        sweep.fault = new Failure.HostDown("rdf.disk-full");
        jobs.run(sweep);
        assertEquals("rdf.disk-full", jobs.all().get(0).last().orElseThrow().fault());
    }

    @Test
    void aQuietRunIsRememberedAndWrittenOnceAnHour() {
        sweep.effects = List.of();
        Jobs jobs = jobs(new JobRuns(store));
        jobs.run(sweep);
        var first = clock.instant();
        clock.pass(Duration.ofMinutes(59));
        jobs.run(sweep);
        assertEquals(clock.instant(), jobs.all().get(0).last().orElseThrow().began());
        assertEquals(first, new JobRuns(store).last("sweep").orElseThrow().began());
        clock.pass(Duration.ofMinutes(2));
        jobs.run(sweep);
        assertEquals(
                clock.instant(), new JobRuns(store).last("sweep").orElseThrow().began());
    }

    @Test
    void aDryRunCountsAndDoesNothing() {
        Jobs jobs = jobs(new JobRuns(store));
        assertEquals(Optional.of(sweep.effects), jobs.dryRun("sweep"));
        assertEquals(List.of(), sweep.did);
        assertThrows(Failure.NotFound.class, () -> jobs.dryRun("attic"));
    }

    @Test
    void aRunByHandBeginsAtOnceAndIsInTheAudit() throws Exception {
        Jobs jobs = jobs(new JobRuns(store));
        jobs.runNow("sweep", SOPHIE);
        executor.submit(() -> {}).get();
        assertEquals(List.of("run"), sweep.did);
        assertEquals(
                List.of(Audit.Act.done(SOPHIE, Audit.Category.JOBS, "admin.audit-job-run", "sweep")),
                audit.find(Audit.Wanted.last(9)).stream().map(Audit.Entry::act).toList());
        assertThrows(Failure.NotFound.class, () -> jobs.runNow("attic", SOPHIE));
    }

    @Test
    void aDailyTimeIsThatOfTheWallClockEvenWhenItSprings() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        Job.Schedule daily = Job.Schedule.dailyAt(2, 30);
        ZonedDateTime before = ZonedDateTime.of(2026, 3, 28, 12, 0, 0, 0, paris);
        ZonedDateTime spring = daily.after(before);
        assertEquals(ZonedDateTime.of(2026, 3, 29, 3, 30, 0, 0, paris), spring);
        assertEquals(ZonedDateTime.of(2026, 3, 30, 2, 30, 0, 0, paris), daily.after(spring));
        assertFalse(daily.after(before).isBefore(before));
    }

    /** Undeployed under a running job the store is closed: no run is to be kept, and no thread of the server breaks. */
    @Test
    void aRunThatTheStopOfTheApplicationBreaksOffEndsByItself() {
        GraphStore closed = (GraphStore) Proxy.newProxyInstance(
                GraphStore.class.getClassLoader(), new Class<?>[] {GraphStore.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("the store is closed");
                });
        Jobs jobs = jobs(new JobRuns(closed));
        sweep.fault = new IllegalStateException("the store is closed");
        sweep.meanwhile = jobs::stop;
        jobs.run(sweep);
        assertEquals(List.of("run"), sweep.did);
    }
}
