package fr.essaim.animators.pool;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An animator, or a teacher who wants to be one, writes his own card. Writing shows it to nobody: that takes his
 * consent. Idempotent.
 *
 * <p>Fails with {@link Failure.Invalid} naming each wrong field, with {@link Failure.Refused} for somebody whose
 * school is not known; nothing is stored then.
 */
@Singleton
public final class KeepCard {

    private final Transactions transactions;
    private final PoolCards cards;
    private final Animators animators;
    private final CardOwner owner;
    private final Clock clock;

    @Inject
    public KeepCard(Transactions transactions, PoolCards cards, Animators animators, CardOwner owner, Clock clock) {
        this.transactions = transactions;
        this.cards = cards;
        this.animators = animators;
        this.owner = owner;
        this.clock = clock;
    }

    /** Who the person is as an animator, empty without a school; the card is as kept, or an empty one. */
    public record Mine(Optional<Animator> animator, PoolCard card, LocalDate today) {

        public boolean isKept() {
            return !card.offer().equals(Offer.NOTHING);
        }
    }

    public Mine read(Id person, String name) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> new Mine(
                owner.of(person, name), cards.find(person).orElseGet(() -> PoolCard.empty(person, today)), today));
    }

    /** @param name as the platform says it, for somebody no school wrote down yet */
    public void keep(Id person, String name, TypedCard typed) {
        List<Violation> wrong = new ArrayList<>();
        typed.check(wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        transactions.change(() -> {
            Animator me = owner.of(person, name).orElseThrow(() -> new Failure.Refused("animators.school-unknown"));
            animators.save(me.teaching(typed.offer().taught()));
            Consent consent = cards.find(person).map(PoolCard::consent).orElse(Consent.NONE);
            cards.save(new PoolCard(
                    person, typed.offer(), typed.times(), typed.reach(), typed.area(), consent, LocalDate.now(clock)));
        });
    }
}
