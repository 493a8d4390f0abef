package fr.essaim.app.jobs;

import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Job;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Runs the jobs when they are due or when an administrator says so, one run of each at a time. */
@Singleton
public final class Jobs {

    private static final System.Logger LOG = System.getLogger(Jobs.class.getName());
    /** After a start people come first; what was missed while the server stood still comes a minute later. */
    private static final Duration SETTLING = Duration.ofSeconds(60);
    /** A job of each minute need not wait for that. */
    private static final Duration SHORT_SETTLING = Duration.ofSeconds(5);

    private final List<Job> jobs;
    private final JobRuns runs;
    private final Audit audit;
    private final ScheduledExecutorService executor;
    private final Clock clock;
    private final Map<String, Instant> next = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    @Inject
    public Jobs(@Any Instance<Job> jobs, JobRuns runs, Audit audit, ScheduledExecutorService executor, Clock clock) {
        this(jobs.stream().toList(), runs, audit, executor, clock);
    }

    Jobs(List<Job> jobs, JobRuns runs, Audit audit, ScheduledExecutorService executor, Clock clock) {
        this.jobs = jobs.stream().sorted(Comparator.comparing(Job::id)).toList();
        this.runs = runs;
        this.audit = audit;
        this.executor = executor;
        this.clock = clock;
    }

    /** A job as the administrator sees it. */
    public record Standing(Job job, Optional<Job.Run> last, Optional<Instant> next, boolean running) {}

    public List<Standing> all() {
        return jobs.stream().map(this::standing).toList();
    }

    private Standing standing(Job job) {
        return new Standing(
                job,
                runs.last(job.id()),
                Optional.ofNullable(next.get(job.id())),
                lock(job).isLocked());
    }

    /** Begins the schedules; what should have run while the server stood still runs soon after. */
    public void start() {
        jobs.forEach(job -> plan(job, true));
    }

    /**
     * Runs it once, at once, on another thread; if it is running already, nothing more happens.
     *
     * @throws Failure.NotFound if there is no such job
     */
    public void runNow(String id, Id who) {
        Job job = find(id);
        audit.note(Audit.Act.done(who, Audit.Category.JOBS, "admin.audit-job-run", id));
        executor.execute(() -> run(job));
    }

    /** What a run would do now; empty if the job cannot tell. */
    public Optional<List<Job.Effect>> dryRun(String id) {
        return find(id).dryRun();
    }

    public Job find(String id) {
        return jobs.stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("web.no-such-page"));
    }

    /** No further run begins; the one that runs ends by itself. */
    public void stop() {
        stopped = true;
    }

    private void plan(Job job, boolean starting) {
        if (stopped) {
            return;
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        // after a run it counts from now: one that could not even be noted must not come back at once, and again
        ZonedDateTime last = starting
                ? runs.last(job.id())
                        .map(run -> run.began().atZone(clock.getZone()))
                        .orElse(now.minus(SETTLING))
                : now;
        Duration wait = Duration.between(now, job.schedule().after(last));
        Duration least = !starting ? Duration.ofSeconds(1) : isFrequent(job) ? SHORT_SETTLING : SETTLING;
        if (wait.compareTo(least) < 0) {
            wait = least;
        }
        next.put(job.id(), now.plus(wait).toInstant());
        try {
            executor.schedule(() -> runAndPlan(job), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.log(Level.DEBUG, "the server stops; no further run of {0}", job.id());
        }
    }

    private static boolean isFrequent(Job job) {
        return job.schedule() instanceof Job.Schedule.Every every
                && every.pause().compareTo(Duration.ofMinutes(5)) < 0;
    }

    private void runAndPlan(Job job) {
        try {
            run(job);
        } finally {
            plan(job, false);
        }
    }

    void run(Job job) {
        ReentrantLock lock = lock(job);
        if (stopped || !lock.tryLock()) {
            return;
        }
        try {
            keep(job, measured(job));
        } finally {
            lock.unlock();
        }
    }

    private Job.Run measured(Job job) {
        Instant began = clock.instant();
        long start = System.nanoTime();
        try {
            List<Job.Effect> effects = job.run();
            return new Job.Run(began, since(start), effects, "");
        } catch (RuntimeException fault) {
            LOG.log(faultLevel(), "job " + job.id(), fault);
            return new Job.Run(began, since(start), List.of(), code(fault));
        }
    }

    private void keep(Job job, Job.Run run) {
        try {
            runs.keep(job.id(), run);
        } catch (Failure.HostDown full) {
            LOG.log(Level.WARNING, "the run of job {0} is remembered but could not be written", job.id());
        } catch (IllegalStateException closed) {
            LOG.log(faultLevel(), "keeping the run of job " + job.id(), closed);
        }
    }

    /** The store is closed under what still runs when the application stops: nobody is to look into that. */
    private Level faultLevel() {
        return stopped ? Level.DEBUG : Level.ERROR;
    }

    private static String code(RuntimeException fault) {
        return fault instanceof Failure known ? known.key() : "admin.job-fault";
    }

    private static Duration since(long start) {
        return Duration.ofMillis((System.nanoTime() - start) / 1_000_000);
    }

    private ReentrantLock lock(Job job) {
        return locks.computeIfAbsent(job.id(), one -> new ReentrantLock());
    }
}
