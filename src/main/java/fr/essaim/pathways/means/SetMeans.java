package fr.essaim.pathways.means;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Sets the means of a day, whole or in one point. Idempotent; plans stay as they are until they are built or repaired.
 *
 * <p>Fails with {@link Failure.Invalid} when a pool has no name, is named twice or holds nothing, a hall holds no
 * session, or the travel is not between 0 and 240 minutes.
 */
@Singleton
public final class SetMeans {

    private static final int POOL = 2_000;
    private static final int TRAVEL = 240;
    private static final int HALL = 20;

    private final Transactions transactions;
    private final DayMeans means;

    @Inject
    public SetMeans(Transactions transactions, DayMeans means) {
        this.transactions = transactions;
        this.means = means;
    }

    public Means read(Id campaign) {
        return transactions.read(() -> means.of(campaign));
    }

    /** What of the means the page shows; what workshops make do with is set elsewhere. */
    public static Shown shown(Means means) {
        return Shown.of(means.withRations(List.of()));
    }

    /**
     * What workshops make do with stays as it is.
     *
     * @throws Failure.Conflict when somebody changed them since the asker saw them
     */
    public void set(Means asked, Shown seen) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int k = 0; k < asked.pools().size(); k++) {
            Means.Pool pool = asked.pools().get(k);
            if (!names.add(pool.what().toLowerCase(java.util.Locale.FRENCH))) {
                wrong.add(Violation.of("materiel-" + (k + 1), "pathways.pool-twice", pool.what()));
            }
            if (pool.count() < 1 || pool.count() > POOL) {
                wrong.add(Violation.of("nombre-" + (k + 1), "pathways.pool-count", POOL));
            }
        }
        for (Means.Place place : asked.places()) {
            if (place.sessions() < 1 || place.sessions() > HALL) {
                wrong.add(Violation.of("seances-" + place.room(), "pathways.hall-count", HALL));
            }
        }
        if (asked.travel() < 0 || asked.travel() > TRAVEL) {
            wrong.add(Violation.of("trajet", "pathways.travel-minutes", TRAVEL));
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        transactions.change(() -> {
            Means before = means.of(asked.campaign());
            seen.check(shown(before), shown(asked));
            means.save(asked.withRations(before.rations()));
        });
    }

    /** @return the means before */
    public Means change(Id campaign, UnaryOperator<Means> change) {
        return transactions.write(() -> {
            Means before = means.of(campaign);
            means.save(change.apply(before));
            return before;
        });
    }
}
