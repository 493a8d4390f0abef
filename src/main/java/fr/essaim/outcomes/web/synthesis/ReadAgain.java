package fr.essaim.outcomes.web.synthesis;

import fr.essaim.animators.Animator;
import fr.essaim.animators.requests.Requests;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The animators of a day that is over, and the days to come for which the reader may invite each of them again. */
@Singleton
public final class ReadAgain {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Requests requests;
    private final Clock clock;

    @Inject
    public ReadAgain(Transactions transactions, Campaigns campaigns, Requests requests, Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * @param open days for which he was not asked yet and whose schools are not his own
     * @param asked days for which he was
     */
    public record Again(Animator animator, List<Campaign> open, List<Campaign> asked) {}

    /** @param steers whether the reader steers that campaign */
    List<Again> of(Id campaign, Collection<Animator> animators, Predicate<Id> steers) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> {
            List<Campaign> upcoming = campaigns.all().stream()
                    .filter(one -> !one.id().equals(campaign) && steers.test(one.id()))
                    .filter(one -> one.day() == null || !one.day().isBefore(today))
                    .toList();
            return animators.stream().map(one -> again(one, upcoming)).toList();
        });
    }

    private Again again(Animator animator, List<Campaign> upcoming) {
        List<Campaign> elsewhere = upcoming.stream()
                .filter(one -> one.school(animator.uai()).isEmpty())
                .toList();
        return new Again(
                animator,
                elsewhere.stream().filter(one -> !isAsked(one, animator)).toList(),
                elsewhere.stream().filter(one -> isAsked(one, animator)).toList());
    }

    private boolean isAsked(Campaign campaign, Animator animator) {
        return requests.find(campaign.id(), animator.id())
                .filter(one -> one.reached())
                .isPresent();
    }
}
