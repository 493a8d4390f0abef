package fr.essaim.groups.searching;

import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Search;
import fr.essaim.groups.forming.FormGroups;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Searches for groups on the server's managed threads, one a campaign at a time. What a search found is the current
 * plan as soon as it is over, whether or not anybody still looks. After a restart nothing of a running search remains:
 * the plan of before stands and the search is asked for again.
 */
@Singleton
public final class RunSearches {

    private static final System.Logger LOG = System.getLogger(RunSearches.class.getName());

    /** More at a time would only make each slower. */
    private static final int MOST = 8;

    private static final int TRY_AGAIN_SECONDS = 10;

    private final FormGroups formGroups;
    private final Executor executor;
    private final Map<Id, Run> runs = new ConcurrentHashMap<>();

    @Inject
    public RunSearches(FormGroups formGroups, ScheduledExecutorService executor) {
        this(formGroups, (Executor) executor);
    }

    RunSearches(FormGroups formGroups, Executor executor) {
        this.formGroups = formGroups;
        this.executor = executor;
    }

    /**
     * @throws Failure.Conflict when this campaign is being searched already
     * @throws Failure.TooMany when the server searches for many campaigns at once
     */
    public Run start(Id campaign, Id by, Search search) {
        Run run = new Run(campaign, by, search);
        if (runs.values().stream().filter(one -> !one.isOver()).count() >= MOST) {
            throw new Failure.TooMany(TRY_AGAIN_SECONDS, "groups.search-busy");
        }
        Run now = runs.compute(campaign, (id, before) -> before == null || before.isOver() ? run : before);
        if (now != run) {
            throw new Failure.Conflict("groups.search-running");
        }
        try {
            executor.execute(() -> work(run));
        } catch (RejectedExecutionException full) {
            runs.remove(campaign, run);
            throw new Failure.TooMany(TRY_AGAIN_SECONDS, "groups.search-busy");
        }
        return run;
    }

    /** The search that goes on, or the last one that ended since the server started. */
    public Optional<Run> of(Id campaign) {
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

    private void work(Run run) {
        try {
            GroupPlan plan = formGroups.seek(run.campaign(), run.by(), run.search(), run.progress());
            if (run.isAbandoned()) {
                run.end(Run.State.ABANDONED, null, null);
                return;
            }
            formGroups.keep(plan);
            run.end(Run.State.DONE, plan, null);
        } catch (Failure failure) {
            run.end(run.isAbandoned() ? Run.State.ABANDONED : Run.State.FAILED, null, failure);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "searching for groups", fault);
            run.end(Run.State.FAILED, null, null);
        } finally {
            // an Error must not leave the campaign searching for ever
            if (!run.isOver()) {
                run.end(Run.State.FAILED, null, null);
            }
        }
    }
}
