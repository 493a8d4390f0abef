package fr.essaim.kernel;

import java.util.function.Supplier;

/**
 * The only way into the store. Without a transaction the store throws.
 *
 * <p>{@link #write} returns once the change is on disk (one sync, shared with the writers waiting at that moment);
 * if {@code work} throws, or the disk does not take it, nothing of it remains and the failure goes to the caller
 * ({@link Failure.HostDown} for the disk). Writers run one at a time, readers see the last committed state and never
 * wait. A call inside a running transaction joins it; a write inside a read throws {@link IllegalStateException}.
 * No host is ever called inside a transaction.
 */
public interface Transactions {

    <T> T read(Supplier<T> work);

    <T> T write(Supplier<T> work);

    /** {@link #write} for work without a result. */
    default void change(Runnable work) {
        write(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs {@code work} on the calling thread once the current write transaction is on disk; never if it is undone.
     * Outside a write transaction throws {@link IllegalStateException}. What it throws is logged, not passed on.
     */
    void afterCommit(Runnable work);
}
