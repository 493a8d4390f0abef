package fr.essaim.workshops.web;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.animators.requests.Askable;
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
import java.util.stream.Stream;

/** Puts together what the team's list and form show. */
@Singleton
public final class TypingViews {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Animators animators;
    private final Askable askable;
    private final ReadWorkshops workshops;
    private final ReadConcerns concerns;
    private final Hands hands;

    @Inject
    public TypingViews(
            Transactions transactions,
            Campaigns campaigns,
            Animators animators,
            Askable askable,
            ReadWorkshops workshops,
            ReadConcerns concerns,
            Hands hands) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.animators = animators;
        this.askable = askable;
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
                    pool(found, person),
                    concerns.chosen(campaign),
                    workshop.map(one -> Coach.read(one, found)).orElse(List.of()),
                    hands.ofTeam(person, campaign),
                    "");
        });
    }

    /** Whom the team may ask: first who said yes, then those it met, then the académie's pool. */
    private Map<String, String> pool(Campaign campaign, Id person) {
        Map<String, String> options = new LinkedHashMap<>();
        Stream.of(
                        askable.accepted(campaign),
                        askable.met(person, campaign),
                        askable.pool().cards(person, campaign))
                .flatMap(List::stream)
                .forEach(animator -> options.putIfAbsent(animator.id().value(), label(animator)));
        return options;
    }

    private static String label(Animator animator) {
        return animator.name() + ", " + animator.school();
    }
}
