package fr.essaim.animators;

import fr.essaim.campaigns.academies.HomeSchools;
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
import java.util.Optional;

/**
 * Brings a person into the pool (kit, Temps 2, step 2). An address that is known already names the same person:
 * typing somebody twice is harmless. Of somebody with an account, the school is that of the account, and what is kept
 * already stands: it is his own to change. Nobody is shown to the académie thereby: that takes his consent.
 *
 * <p>Fails with {@link Failure.Invalid} naming each wrong field; nothing is stored then.
 */
@Singleton
public final class RegisterAnimator {

    private final Transactions transactions;
    private final Animators animators;
    private final KnownPeople known;
    private final HomeSchools homes;
    private final Ids ids;
    private final Events events;

    @Inject
    public RegisterAnimator(
            Transactions transactions,
            Animators animators,
            KnownPeople known,
            HomeSchools homes,
            Ids ids,
            Events events) {
        this.transactions = transactions;
        this.animators = animators;
        this.known = known;
        this.homes = homes;
        this.ids = ids;
        this.events = events;
    }

    public Animator register(AnimatorCard card) {
        List<Violation> wrong = new ArrayList<>();
        card.check(wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        return transactions.write(() -> {
            Optional<Id> account = known.byEmail(card.email());
            Optional<Animator> kept = account.flatMap(animators::find);
            return kept.orElseGet(() -> typed(card, account));
        });
    }

    private Animator typed(AnimatorCard card, Optional<Id> account) {
        Id id = account.or(() -> animators.byEmail(card.email()).map(Animator::id))
                .orElseGet(ids::next);
        String uai = account.flatMap(homes::of).orElse(card.uai());
        Animator animator = new Animator(
                id, card.firstName(), card.lastName(), uai, card.school(), card.email(), card.disciplineList());
        animators.save(animator);
        events.raise(new AnimatorRegistered(animator.id()));
        return animator;
    }
}
