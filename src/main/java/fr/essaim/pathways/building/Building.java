package fr.essaim.pathways.building;

import fr.essaim.kernel.Failure;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.solver.Progress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pathways as they are built. Written by the thread that searches, read by the pages of the team. */
public final class Building {

    private final Map<String, Integer> weights;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopped;
    private volatile int percent;
    private volatile PathwayPlan found;
    private volatile Failure failure;
    private volatile boolean failed;

    Building(Map<String, Integer> weights) {
        this.weights = Map.copyOf(weights);
    }

    Map<String, Integer> weights() {
        return weights;
    }

    public boolean isOver() {
        return over.getCount() == 0;
    }

    /** Somebody asked to stop; the draft of before stays. */
    public boolean isStopped() {
        return stopped;
    }

    /** 0 to 100. */
    public int percent() {
        return percent;
    }

    /** The draft made, once it is over and was neither stopped nor failed. */
    public Optional<PathwayPlan> found() {
        return Optional.ofNullable(found);
    }

    public boolean isFailed() {
        return failed;
    }

    /** Why there is none; empty for a fault that was logged. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** Waits for the end, so long at most; whether it is over. */
    public boolean await(long milliseconds) {
        try {
            return over.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void stop() {
        stopped = true;
    }

    Progress progress() {
        return (tried, budget, best) -> {
            percent = (int) Math.min(100, 100 * tried / Math.max(1, budget));
            return !stopped;
        };
    }

    void fail(Failure why) {
        failure = why;
        failed = true;
    }

    void end(Optional<PathwayPlan> plan) {
        found = plan.orElse(null);
    }

    void close() {
        over.countDown();
    }
}
