package fr.essaim.workshops.web;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Coach;
import fr.essaim.workshops.Hands;
import fr.essaim.workshops.ReadWorkshops;
import fr.essaim.workshops.Workshop;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what the team's list and form show. */
@Singleton
public final class TypingViews {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Animators animators;
    private final ReadWorkshops workshops;
    private final ReadConcerns concerns;
    private final Hands hands;

    @Inject
    public TypingViews(
            Transactions transactions,
            Campaigns campaigns,
            Animators animators,
            ReadWorkshops workshops,
            ReadConcerns concerns,
            Hands hands) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.animators = animators;
        this.workshops = workshops;
        this.concerns = concerns;
        this.hands = hands;
    }

    TypingView list(Id campaign, Id person) {
        return transactions.read(() -> {
            Campaign found = campaigns.get(campaign);
            List<TypingView.Line> lines = workshops.toChange(campaign, person).stream()
                    .map(workshop -> line(workshop, found))
                    .toList();
            List<Concern> chosen = concerns.chosen(campaign);
            List<Concern> open = chosen.stream()
                    .filter(concern -> lines.stream()
                            .noneMatch(line -> line.workshop().concerns().contains(concern)))
                    .toList();
            return new TypingView(found, lines, open, hands.ofTeam(person, campaign));
        });
    }

    private TypingView.Line line(Workshop workshop, Campaign campaign) {
        return new TypingView.Line(
                workshop, animators.find(workshop.animator()), Coach.read(workshop, campaign), HeroArt.of(workshop));
    }

    FormView form(Id campaign, Optional<Workshop> workshop, Id person) {
        return transactions.read(() -> {
            Campaign found = campaigns.get(campaign);
            return new FormView(
                    found,
                    workshop,
                    pool(found),
                    concerns.chosen(campaign),
                    workshop.map(one -> Coach.read(one, found)).orElse(List.of()),
                    hands.ofTeam(person, campaign));
        });
    }

    /** The pool of the académie without the schools that take part: whom the kit lets the team ask. */
    private Map<String, String> pool(Campaign campaign) {
        Map<String, String> options = new LinkedHashMap<>();
        animators.of(campaign.academy()).stream()
                .filter(animator -> campaign.school(animator.uai()).isEmpty())
                .forEach(animator -> options.put(animator.id().value(), label(animator)));
        return options;
    }

    private static String label(Animator animator) {
        return animator.name() + ", " + animator.school();
    }
}
