package fr.essaim.pathways.building;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.planning.BuildPathways;
import fr.essaim.solver.running.Run;
import fr.essaim.solver.running.Runs;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Builds pathways on the server's managed threads, one campaign's once at a time. What was built is the draft as soon as
 * it is over, whether or not anybody still looks. After a restart nothing of it remains: the draft of before stands.
 */
@Singleton
public final class RunBuildings {

    private final BuildPathways buildPathways;
    private final Runs<PathwayPlan> runs;

    @Inject
    public RunBuildings(BuildPathways buildPathways, ScheduledExecutorService executor) {
        this(buildPathways, (Executor) executor);
    }

    public RunBuildings(BuildPathways buildPathways, Executor executor) {
        this.buildPathways = buildPathways;
        this.runs = new Runs<>(executor, "pathways.building-already", "groups.search-busy");
    }

    /**
     * @throws Failure.Conflict while pathways of this campaign are being built
     * @throws Failure.TooMany when the server takes no more work
     */
    public Run<PathwayPlan> start(Id campaign, Map<String, Integer> weights) {
        return runs.start(campaign, run -> buildPathways.build(campaign, weights, run.progress()));
    }

    /** The one that goes on, or the last that ended since the server started. */
    public Optional<Run<PathwayPlan>> of(Id campaign) {
        return runs.of(campaign);
    }

    /** Stops it within some milliseconds and leaves the draft of before; does nothing when nothing is built. */
    public void stop(Id campaign) {
        runs.stop(campaign, false);
    }
}
