package fr.essaim.pathways.building;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.planning.BuildPathways;
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
 * Builds pathways on the server's managed threads, one campaign's once at a time. What was built is the draft as soon as
 * it is over, whether or not anybody still looks. After a restart nothing of it remains: the draft of before stands.
 */
@Singleton
public final class RunBuildings {

    private static final System.Logger LOG = System.getLogger(RunBuildings.class.getName());
    private static final int TRY_AGAIN_SECONDS = 10;

    private final BuildPathways buildPathways;
    private final Executor executor;
    private final Map<Id, Building> buildings = new ConcurrentHashMap<>();

    @Inject
    public RunBuildings(BuildPathways buildPathways, ScheduledExecutorService executor) {
        this(buildPathways, (Executor) executor);
    }

    public RunBuildings(BuildPathways buildPathways, Executor executor) {
        this.buildPathways = buildPathways;
        this.executor = executor;
    }

    /**
     * @throws Failure.Conflict while pathways of this campaign are being built
     * @throws Failure.TooMany when the server takes no more work
     */
    public Building start(Id campaign, Map<String, Integer> weights) {
        Building asked = new Building(weights);
        Building now = buildings.compute(campaign, (id, before) -> before == null || before.isOver() ? asked : before);
        if (now != asked) {
            throw new Failure.Conflict("pathways.building-already");
        }
        try {
            executor.execute(() -> work(campaign, asked));
        } catch (RejectedExecutionException full) {
            buildings.remove(campaign, asked);
            throw new Failure.TooMany(TRY_AGAIN_SECONDS, "groups.search-busy");
        }
        return asked;
    }

    /** The one that goes on, or the last that ended since the server started. */
    public Optional<Building> of(Id campaign) {
        return Optional.ofNullable(buildings.get(campaign));
    }

    /** Stops it within some milliseconds and leaves the draft of before; does nothing when nothing is built. */
    public void stop(Id campaign) {
        of(campaign).filter(one -> !one.isOver()).ifPresent(Building::stop);
    }

    private void work(Id campaign, Building building) {
        try {
            building.end(buildPathways.build(campaign, building.weights(), building.progress()));
        } catch (Failure failure) {
            building.fail(failure);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "building pathways", fault);
            building.fail(null);
        } finally {
            // an Error must not leave the campaign building for ever
            building.close();
        }
    }
}
