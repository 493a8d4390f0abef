package fr.essaim.animators.requests;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.PoolCards;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.academies.Academies;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A representative of the académie draws a team's attention to somebody of the pool. The team alone asks; the person
 * is not told. Idempotent.
 *
 * <p>Fails with {@link Failure.NotFound} for a card or a campaign of another académie, {@link Failure.Conflict} when the
 * person teaches in a school that takes part.
 */
@Singleton
public final class SuggestAnimator {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final Animators animators;
    private final PoolCards cards;
    private final Requests requests;
    private final Events events;
    private final Clock clock;

    @Inject
    public SuggestAnimator(
            Transactions transactions,
            Campaigns campaigns,
            Memberships memberships,
            Animators animators,
            PoolCards cards,
            Requests requests,
            Events events,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.animators = animators;
        this.cards = cards;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** The pool the representative may read, by name. @param represented académies, as his hats say them */
    public List<Animator> pool(Collection<String> represented) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> animators.all().stream()
                .filter(one -> isThere(represented, one.academy()))
                .filter(one -> cards.find(one.id())
                        .map(PoolCard::consent)
                        .filter(consent -> consent.opensToAcademy(today))
                        .isPresent())
                .toList());
    }

    /** Campaigns still to come of the académies represented. */
    public List<Campaign> campaigns(Collection<String> represented) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> campaigns.all().stream()
                .filter(one -> one.day() == null || !one.day().isBefore(today))
                .filter(one -> Academies.takePart(represented, one))
                .toList());
    }

    public void suggest(Id person, Collection<String> represented, Id campaign, Id animator) {
        transactions.change(() -> {
            Animator found = pool(represented).stream()
                    .filter(one -> one.id().equals(animator))
                    .findFirst()
                    .orElseThrow(() -> new Failure.NotFound("animators.no-such-animator"));
            Campaign there = campaigns(represented).stream()
                    .filter(one -> one.id().equals(campaign))
                    .findFirst()
                    .orElseThrow(() -> new Failure.NotFound("campaigns.no-such-campaign"));
            there.school(found.uai()).ifPresent(school -> {
                throw new Failure.Conflict("animators.own-school", found.name(), school.name());
            });
            if (requests.find(campaign, animator).isEmpty()) {
                requests.save(Request.suggested(campaign, animator, person, clock.instant()));
                tell(there);
            }
        });
    }

    /** Idempotent; what the team asked meanwhile stays. */
    public void takeBack(Id person, Id campaign, Id animator) {
        transactions.change(() -> requests.find(campaign, animator)
                .filter(one -> !one.reached() && one.by().equals(person))
                .ifPresent(one -> requests.remove(campaign, animator)));
    }

    private void tell(Campaign campaign) {
        memberships.in(campaign.id()).stream()
                .filter(hat -> hat.role() == Role.PROJECT_TEAM)
                .map(hat -> hat.person())
                .distinct()
                .forEach(member -> events.raise(new NoticeWanted(
                        member,
                        "animation",
                        "suggestion-" + campaign.id(),
                        Words.of("animators.notice-suggested"),
                        Words.of("animators.notice-suggested-text", campaign.title()),
                        "/campagnes/" + campaign.id() + "/animateurs")));
    }

    private static boolean isThere(Collection<String> represented, String academy) {
        return represented.stream().anyMatch(said -> Academies.means(said, academy));
    }
}
