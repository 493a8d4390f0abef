package fr.essaim.concerns;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Keeps three or four concerns for the workshops. The set that covers the most is proposed; people may choose another
 * and then say why. Choosing the same set again changes nothing.
 */
@Singleton
public final class ChooseConcerns {

    static final int LEAST = 3;
    static final int MOST = 4;
    static final int LONGEST_REASON = 500;

    private final Transactions transactions;
    private final ReadConcerns concerns;
    private final Shortlists shortlists;
    private final Events events;
    private final Clock clock;

    @Inject
    public ChooseConcerns(
            Transactions transactions, ReadConcerns concerns, Shortlists shortlists, Events events, Clock clock) {
        this.transactions = transactions;
        this.concerns = concerns;
        this.shortlists = shortlists;
        this.events = events;
        this.clock = clock;
    }

    /** What the page says of the choice made before. */
    public static Shown shown(Optional<Shortlist> chosen) {
        return Shown.of(
                chosen.map(one -> Shown.of(one.concerns(), one.reason()).mark()).orElse(""));
    }

    /**
     * @throws Failure.Invalid if there are fewer than 3 or more than 4, or they cover fewer teachers than the proposed
     *     ones and no reason is given
     * @throws Failure.Conflict if somebody chose others since the asker saw them
     */
    public Shortlist choose(Id campaign, Id by, Collection<Concern> chosen, String reason, Shown seen) {
        TreeSet<Concern> set = new TreeSet<>(chosen);
        if (set.size() < LEAST || set.size() > MOST) {
            throw new Failure.Invalid("concerns", "concerns.three-or-four", set.size());
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Failure.Invalid("reason", "concerns.reason-too-long", LONGEST_REASON);
        }
        return transactions.write(() -> {
            boolean asProposed =
                    concerns.board(campaign).proposed(set.size()).set().equals(set);
            if (!asProposed && reason.isBlank()) {
                throw new Failure.Invalid("reason", "concerns.reason-missing");
            }
            Shortlist now = new Shortlist(
                    campaign, set.stream().toList(), asProposed ? "" : reason.strip(), by, clock.instant());
            seen.check(shown(shortlists.of(campaign)), shown(Optional.of(now)));
            if (shortlists.of(campaign).filter(before -> same(before, now)).isEmpty()) {
                shortlists.save(now);
                events.raise(new ConcernsChosen(campaign));
            }
            return now;
        });
    }

    private static boolean same(Shortlist before, Shortlist now) {
        return before.concerns().equals(now.concerns()) && before.reason().equals(now.reason());
    }
}
