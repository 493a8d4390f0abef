package fr.essaim.solver.running;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/**
 * Searches of one kind, one at a time for each campaign, on threads of the server. What is going on is known to this
 * process alone: after a stop of the server it is begun anew, and nothing half is left.
 */
public final class Runs<P> {

    private static final System.Logger LOG = System.getLogger(Runs.class.getName());

    /** More at a time would only make each slower. */
    private static final int MOST = 8;

    private static final int TRY_AGAIN_SECONDS = 10;

    private final Executor executor;
    private final String already;
    private final String busy;
    private final Map<Id, Run<P>> runs = new ConcurrentHashMap<>();

    /**
     * @param already key of what is said to whoever asks for a second one of a campaign
     * @param busy of what is said when many campaigns are searched for at once
     */
    public Runs(Executor executor, String already, String busy) {
        this.busy = busy;
        this.executor = executor;
        this.already = already;
    }

    /**
     * @param search makes the plan and makes it the current one; empty when it left the one of before
     * @throws Failure.Conflict when this campaign is being searched already
     * @throws Failure.TooMany when the server searches for many campaigns at once
     */
    public Run<P> start(Id campaign, Function<Run<P>, Optional<P>> search) {
        Run<P> run = new Run<>();
        if (runs.values().stream().filter(one -> !one.isOver()).count() >= MOST) {
            throw new Failure.TooMany(TRY_AGAIN_SECONDS, busy);
        }
        Run<P> now = runs.compute(campaign, (id, before) -> before == null || before.isOver() ? run : before);
        if (now != run) {
            throw new Failure.Conflict(already);
        }
        try {
            executor.execute(() -> work(run, search));
        } catch (RejectedExecutionException full) {
            runs.remove(campaign, run);
            throw new Failure.TooMany(TRY_AGAIN_SECONDS, busy);
        }
        return run;
    }

    /** The search that goes on, or the last one that ended since the server started. */
    public Optional<Run<P>> of(Id campaign) {
        return Optional.ofNullable(runs.get(campaign));
    }

    /**
     * Stops the search of a campaign within some milliseconds; does nothing when none goes on.
     *
     * @param keepBest the best plan so far becomes the current one; otherwise the plan of before stays
     */
    public void stop(Id campaign, boolean keepBest) {
        of(campaign).filter(run -> !run.isOver()).ifPresent(run -> run.stop(keepBest));
    }

    private void work(Run<P> run, Function<Run<P>, Optional<P>> search) {
        try {
            Optional<P> found = search.apply(run);
            run.end(found.isPresent() ? Run.State.DONE : Run.State.ABANDONED, found.orElse(null), null);
        } catch (Failure failure) {
            run.end(run.isAbandoned() ? Run.State.ABANDONED : Run.State.FAILED, null, failure);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "searching", fault);
            run.end(Run.State.FAILED, null, null);
        } finally {
            // an Error must not leave the campaign searching for ever
            if (!run.isOver()) {
                run.end(Run.State.FAILED, null, null);
            }
        }
    }
}
