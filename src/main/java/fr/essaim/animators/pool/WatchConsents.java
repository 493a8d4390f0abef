package fr.essaim.animators.pool;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells owners of cards that their consent ends soon, and that it has ended. Hiding needs nobody: a card is out of
 * sight the day after, whether this ran or not. Each is told once for each date, so repeating it is harmless.
 */
@Singleton
public final class WatchConsents {

    private final Transactions transactions;
    private final PoolCards cards;
    private final Events events;
    private final Clock clock;

    @Inject
    public WatchConsents(Transactions transactions, PoolCards cards, Events events, Clock clock) {
        this.transactions = transactions;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    /** Whose consent ends within the month, and whose is over and the card not yet erased. */
    public record Due(List<PoolCard> soon, List<PoolCard> over) {}

    public Due due() {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> new Due(
                cards.all().stream()
                        .filter(card -> card.consent().endsSoon(today))
                        .toList(),
                cards.all().stream().filter(card -> isOver(card, today)).toList()));
    }

    public Due tell() {
        return transactions.write(() -> {
            Due due = due();
            due.soon().forEach(card -> events.raise(notice(card, "ends-soon")));
            due.over().forEach(card -> events.raise(notice(card, "ended")));
            return due;
        });
    }

    private static boolean isOver(PoolCard card, LocalDate today) {
        Consent consent = card.consent();
        return consent.given() != null && consent.withdrawn() == null && !consent.holds(today) && !card.isPast(today);
    }

    private static NoticeWanted notice(PoolCard card, String what) {
        LocalDate until = card.consent().until();
        return new NoticeWanted(
                card.person(),
                "pool-consent",
                "pool-" + what + "-" + until,
                Words.of("animators.notice-" + what),
                Words.of("animators.notice-" + what + "-text", until),
                "/vivier/ma-fiche");
    }
}
