package fr.essaim.workshops.typing;

import fr.essaim.animators.Animator;
import fr.essaim.animators.AnimatorCard;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
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
 * Adds a workshop to a campaign, as a draft, with its animator (kit, Temps 2, step 2), who becomes a member of the
 * campaign.
 *
 * <p>Fails with {@link Failure.Invalid} naming each wrong field, also when the animator teaches in a school that takes
 * part; with {@link Failure.Refused} for whoever is not of the project team. Nothing is stored then. Not idempotent:
 * the form's one-use token keeps a double click to one workshop.
 */
@Singleton
public final class AddWorkshop {

    static final int AT_MOST = 40;

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final AnimatorHat animatorHat;
    private final Workshops workshops;
    private final AnimatorChoice animatorChoice;
    private final Hands hands;
    private final Ids ids;

    @Inject
    public AddWorkshop(
            Transactions transactions,
            Campaigns campaigns,
            AnimatorHat animatorHat,
            Workshops workshops,
            AnimatorChoice animatorChoice,
            Hands hands,
            Ids ids) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.animatorHat = animatorHat;
        this.workshops = workshops;
        this.animatorChoice = animatorChoice;
        this.hands = hands;
        this.ids = ids;
    }

    public Workshop add(Id person, Id campaign, WorkshopCard card, Optional<Id> animator, AnimatorCard typed) {
        List<Violation> wrong = new ArrayList<>();
        card.check(wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        return transactions.write(() -> {
            hands.checkTeam(person, campaign);
            Campaign found = campaigns.get(campaign);
            Animator chosen = animatorChoice.choose(person, found, animator, typed);
            Workshop workshop = new Workshop(
                    ids.next(),
                    campaign,
                    nextCode(workshops.of(campaign)),
                    card.pitch(),
                    card.answered(),
                    card.format(),
                    card.equipment(),
                    chosen.id(),
                    card.places(),
                    card.repeats(),
                    false);
            workshops.save(workshop);
            animatorHat.give(person, campaign, chosen);
            return workshop;
        });
    }

    private static String nextCode(List<Workshop> there) {
        if (there.size() >= AT_MOST) {
            throw new Failure.Conflict("workshops.too-many", AT_MOST);
        }
        int last = there.stream()
                .mapToInt(one -> Integer.parseInt(one.code().substring(1)))
                .max()
                .orElse(0);
        return "A" + (last + 1);
    }
}
