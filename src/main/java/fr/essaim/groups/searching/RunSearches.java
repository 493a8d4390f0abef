package fr.essaim.groups.searching;

import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Search;
import fr.essaim.groups.forming.FormGroups;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.solver.running.Run;
import fr.essaim.solver.running.Runs;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Searches for groups on the server's managed threads, one a campaign at a time. What a search found is the current
 * plan as soon as it is over, whether or not anybody still looks. After a restart nothing of a running search remains:
 * the plan of before stands and the search is asked for again.
 */
@Singleton
public final class RunSearches {

    private final FormGroups formGroups;
    private final Runs<GroupPlan> runs;

    @Inject
    public RunSearches(FormGroups formGroups, ScheduledExecutorService executor) {
        this(formGroups, (Executor) executor);
    }

    RunSearches(FormGroups formGroups, Executor executor) {
        this.formGroups = formGroups;
        this.runs = new Runs<>(executor, "groups.search-running", "groups.search-busy");
    }

    /**
     * @throws Failure.Conflict when this campaign is being searched already
     * @throws Failure.TooMany when the server searches for many campaigns at once
     */
    public Run<GroupPlan> start(Id campaign, Id by, Search search) {
        return runs.start(campaign, run -> {
            GroupPlan plan = formGroups.seek(campaign, by, search, run.progress());
            if (run.isAbandoned()) {
                return Optional.empty();
            }
            formGroups.keep(plan);
            return Optional.of(plan);
        });
    }

    /** The search that goes on, or the last one that ended since the server started. */
    public Optional<Run<GroupPlan>> of(Id campaign) {
        return runs.of(campaign);
    }

    /**
     * Stops the search of a campaign within some milliseconds; does nothing when none goes on.
     *
     * @param keepBest the best plan so far becomes the current one; otherwise the plan of before stays
     */
    public void stop(Id campaign, boolean keepBest) {
        runs.stop(campaign, keepBest);
    }
}
