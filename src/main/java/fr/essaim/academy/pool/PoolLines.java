package fr.essaim.academy.pool;

import fr.essaim.animators.Animator;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.PoolCards;
import fr.essaim.animators.requests.Load;
import fr.essaim.animators.requests.Requests;
import fr.essaim.campaigns.Memberships;
import fr.essaim.impressions.quotes.ReadQuotes;
import fr.essaim.impressions.quotes.ReadQuotes.Quote;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what is known of somebody who may be asked. Needs a running transaction. */
@Singleton
public final class PoolLines {

    private final PoolCards cards;
    private final Requests requests;
    private final Memberships memberships;
    private final SchoolsHelped helped;
    private final ReadQuotes quotes;
    private final Clock clock;

    @Inject
    public PoolLines(
            PoolCards cards,
            Requests requests,
            Memberships memberships,
            SchoolsHelped helped,
            ReadQuotes quotes,
            Clock clock) {
        this.cards = cards;
        this.requests = requests;
        this.memberships = memberships;
        this.helped = helped;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** The card, within its consent; of somebody the reader may know. */
    Optional<PoolCard> card(Id animator) {
        LocalDate today = LocalDate.now(clock);
        return cards.find(animator).filter(card -> card.consent().holds(today));
    }

    /** Who is asked first; those alike stay as they were. */
    Comparator<Animator> seldomAskedFirst() {
        Map<Id, Load> counted = new HashMap<>();
        return Comparator.comparing(one -> counted.computeIfAbsent(one.id(), this::load));
    }

    /** What there is to say of him for a campaign, or for none. */
    PoolLine line(Animator animator, Optional<Id> campaign) {
        Id id = animator.id();
        Optional<PoolCard> card = card(id);
        return new PoolLine(
                animator,
                card,
                load(id),
                helped.of(id),
                card.isEmpty()
                        ? List.of()
                        : quotes.shown(id).stream().map(Quote::text).toList(),
                campaign.flatMap(one -> requests.find(one, id)),
                campaign.filter(one -> isAnimating(id, one)).isPresent());
    }

    boolean isAnimating(Id animator, Id campaign) {
        return memberships.of(animator).stream()
                .anyMatch(hat -> hat.role() == Role.ANIMATOR
                        && hat.campaign().filter(campaign::equals).isPresent());
    }

    private Load load(Id animator) {
        return Load.of(requests.ofAnimator(animator), LocalDate.now(clock), clock.getZone());
    }
}
