package fr.essaim.app.own;

import fr.essaim.app.backup.Stores;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Erases what a person wrote, kinds he chose: here at once, in the spaces of groups by the reconciler, and then from the
 * history on disk. There is no way back but the archives, which end by themselves. Repeating it is harmless.
 *
 * <p>Fails with {@link Failure.Invalid} when nothing was chosen.
 */
@Singleton
public final class EraseOwnData {

    private final Transactions transactions;
    private final List<Erasable> kinds;
    private final Audit audit;
    private final Runnable forgetHistory;
    private final Executor executor;

    @Inject
    public EraseOwnData(
            Transactions transactions,
            @Any Instance<Erasable> kinds,
            Audit audit,
            Stores stores,
            ScheduledExecutorService executor) {
        this(transactions, kinds.stream().toList(), audit, stores::forgetHistory, executor);
    }

    EraseOwnData(
            Transactions transactions, List<Erasable> kinds, Audit audit, Runnable forgetHistory, Executor executor) {
        this.transactions = transactions;
        this.kinds = List.copyOf(kinds);
        this.audit = audit;
        this.forgetHistory = forgetHistory;
        this.executor = executor;
    }

    public void erase(Id person, Set<String> categories) {
        List<Erasable> chosen = kinds.stream()
                .filter(kind -> categories.contains(kind.category()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Failure.Invalid("partie", "app.own-erase-none");
        }
        transactions.change(() -> {
            chosen.forEach(kind -> kind.erase(person));
            audit.note(Audit.Act.done(person, Audit.Category.ERASURE, "admin.audit-own-erased"));
        });
        executor.execute(forgetHistory);
    }
}
