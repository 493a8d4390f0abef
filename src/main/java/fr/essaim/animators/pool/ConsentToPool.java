package fr.essaim.animators.pool;

import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * The owner of a card lets it be seen for a year, again for a year, or no more from this moment on. Nobody does it in
 * his place. Each is noted, without what the card says. Idempotent.
 *
 * <p>Fails with {@link Failure.NotFound} when there is no card to consent for.
 */
@Singleton
public final class ConsentToPool {

    private final Transactions transactions;
    private final PoolCards cards;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public ConsentToPool(Transactions transactions, PoolCards cards, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param academy whether the whole académie may find the card, or only the teams of his own campaigns
     * @return whether nobody could see it before, so that withdrawing undoes it
     */
    public boolean give(Id owner, boolean academy) {
        return change(owner, "animators.audit-consent", before -> Consent.from(LocalDate.now(clock), academy));
    }

    /**
     * For one more year from today, open to the same people, also once it is over by itself.
     *
     * @throws Failure.Conflict when it was withdrawn, or never given: a page opened before does not undo that
     */
    public void renew(Id owner) {
        change(owner, "animators.audit-consent", before -> {
            if (before.given() == null || before.withdrawn() != null) {
                throw new Failure.Conflict("animators.withdrawn-since");
            }
            return Consent.from(LocalDate.now(clock), before.academy());
        });
    }

    public void withdraw(Id owner) {
        change(owner, "animators.audit-withdrawn", before -> before.takenBack(LocalDate.now(clock)));
    }

    /** Undoes {@link #withdraw}; the consent ends when it would have ended. */
    public void restore(Id owner) {
        change(owner, "animators.audit-consent", Consent::restored);
    }

    private boolean change(Id owner, String noted, UnaryOperator<Consent> change) {
        return transactions.write(() -> {
            PoolCard card = cards.find(owner).orElseThrow(() -> new Failure.NotFound("animators.no-card"));
            Consent now = change.apply(card.consent());
            if (!now.equals(card.consent())) {
                cards.save(card.with(now));
                audit.note(Audit.Act.done(owner, Audit.Category.SHARING, noted, owner.value()));
            }
            return !card.consent().holds(LocalDate.now(clock));
        });
    }
}
