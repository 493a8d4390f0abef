package fr.essaim.solver.running;

import fr.essaim.kernel.Failure;
import fr.essaim.solver.Progress;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One search as it goes on. Written by the thread that searches, read by the pages of the team. */
public final class Run<P> {

    /** Where a search stands. */
    public enum State {
        /** Looking for a better plan, or adding up what the best one is worth. */
        SEARCHING,
        /** A plan was found and is the current one. */
        DONE,
        /** Stopped, and the plan of before kept. */
        ABANDONED,
        /** No plan: {@link Run#failure} says why, when it is known. */
        FAILED
    }

    private enum Wish {
        GO_ON,
        KEEP_BEST,
        KEEP_FORMER
    }

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile State state = State.SEARCHING;
    private volatile Wish wish = Wish.GO_ON;
    private volatile long tried;
    private volatile long budget = 1;
    private volatile long best = -1;
    private volatile P found;
    private volatile Failure failure;

    Run() {}

    public State state() {
        return state;
    }

    public boolean isOver() {
        return state != State.SEARCHING;
    }

    /** 0 to 100; 100 also while the best plan is being appraised. */
    public int percent() {
        return (int) Math.min(100, 100 * tried / Math.max(1, budget));
    }

    public long tried() {
        return tried;
    }

    /** Points of the best plan so far, empty before there is one. */
    public Optional<Long> best() {
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** Somebody asked to stop and the search has not noticed yet. */
    public boolean isStopping() {
        return !isOver() && wish != Wish.GO_ON;
    }

    /** The plan made, once {@link State#DONE}. */
    public Optional<P> found() {
        return Optional.ofNullable(found);
    }

    /** Why there is none, once {@link State#FAILED}; empty for a fault that was logged. */
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

    /** Publishes the numbers and passes the wish on. */
    public Progress progress() {
        return (now, of, points) -> {
            tried = now;
            budget = of;
            best = points;
            return wish == Wish.GO_ON;
        };
    }

    /** Somebody asked to stop and to keep the plan of before. */
    public boolean isAbandoned() {
        return wish == Wish.KEEP_FORMER;
    }

    void stop(boolean keepBest) {
        wish = keepBest ? Wish.KEEP_BEST : Wish.KEEP_FORMER;
    }

    void end(State how, P plan, Failure why) {
        found = plan;
        failure = why;
        state = how;
        over.countDown();
    }
}
