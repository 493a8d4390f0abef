package fr.essaim.workshops.typing;

import fr.essaim.animators.Animator;
import fr.essaim.animators.AnimatorCard;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import fr.essaim.workshops.Hands;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes a workshop. The project team changes all of it; its animator his words, format and needs, the rest of what
 * he sends is left aside. Sessions follow by themselves: they show the workshop. Idempotent.
 *
 * <p>Fails with {@link Failure.Invalid} naming each wrong field, {@link Failure.NotFound} for a draft the asker may
 * not know of, {@link Failure.Refused} for a published one that is not his, {@link Failure.Conflict} when
 * somebody changed it since the asker saw it.
 */
@Singleton
public final class EditWorkshop {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final AnimatorHat animatorHat;
    private final Workshops workshops;
    private final AnimatorChoice animatorChoice;
    private final Hands hands;
    private final Events events;

    @Inject
    public EditWorkshop(
            Transactions transactions,
            Campaigns campaigns,
            Memberships memberships,
            AnimatorHat animatorHat,
            Workshops workshops,
            AnimatorChoice animatorChoice,
            Hands hands,
            Events events) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.animatorHat = animatorHat;
        this.workshops = workshops;
        this.animatorChoice = animatorChoice;
        this.hands = hands;
        this.events = events;
    }

    /** What the form shows of a workshop, to its team or to its animator. */
    public static Shown shown(Workshop workshop, boolean team) {
        Shown words = Shown.of(workshop.pitch(), workshop.format(), workshop.needs());
        return team
                ? Shown.of(words, workshop.concerns(), workshop.animator(), workshop.places(), workshop.repeats())
                : words;
    }

    public void edit(Id person, Id workshop, WorkshopCard card, Optional<Id> animator, AnimatorCard typed, Shown seen) {
        List<Violation> wrong = new ArrayList<>();
        card.check(wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        transactions.change(() -> {
            Workshop before = workshops.get(workshop);
            hands.check(person, before);
            Workshop words = before.withWords(card.pitch(), card.format(), card.equipment());
            boolean team = hands.ofTeam(person, before.campaign());
            Workshop now = team ? offer(person, words, card, animator, typed) : words;
            seen.check(shown(before, team), shown(now, team));
            save(before, now);
        });
    }

    private Workshop offer(Id person, Workshop words, WorkshopCard card, Optional<Id> animator, AnimatorCard typed) {
        Animator chosen = animatorChoice.choose(person, campaigns.get(words.campaign()), animator, typed);
        animatorHat.give(person, words.campaign(), chosen);
        return words.withOffer(card.answered(), chosen.id(), card.places(), card.repeats());
    }

    private void save(Workshop before, Workshop now) {
        workshops.save(now);
        if (!before.animator().equals(now.animator())) {
            Departure.of(memberships, workshops, before);
        }
        if (now.published()) {
            events.raise(new WorkshopsChanged(now.campaign()));
        }
    }
}
