package fr.essaim.animators;

import fr.essaim.campaigns.roster.KnownPeople;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a person into the pool (kit, Temps 2, step 2). An address that is known already names the same person,
 * whose card then becomes what was typed: typing somebody twice is harmless.
 *
 * <p>Fails with {@link Failure.Invalid} naming each wrong field; nothing is stored then.
 */
@Singleton
public final class RegisterAnimator {

    private final Transactions transactions;
    private final Animators animators;
    private final KnownPeople known;
    private final Ids ids;
    private final Events events;

    @Inject
    public RegisterAnimator(Transactions transactions, Animators animators, KnownPeople known, Ids ids, Events events) {
        this.transactions = transactions;
        this.animators = animators;
        this.known = known;
        this.ids = ids;
        this.events = events;
    }

    /** @param academy the académie of the campaign for which the person is asked */
    public Animator register(String academy, AnimatorCard card) {
        List<Violation> wrong = new ArrayList<>();
        card.check(wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        return transactions.write(() -> {
            Animator animator = new Animator(
                    identity(card.email()),
                    card.firstName(),
                    card.lastName(),
                    academy,
                    card.uai(),
                    card.school(),
                    card.email(),
                    card.disciplineList());
            animators.save(animator);
            events.raise(new AnimatorRegistered(animator.id()));
            return animator;
        });
    }

    private Id identity(String email) {
        return animators
                .byEmail(email)
                .map(Animator::id)
                .or(() -> known.byEmail(email))
                .orElseGet(ids::next);
    }
}
