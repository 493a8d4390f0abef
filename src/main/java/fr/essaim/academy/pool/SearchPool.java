package fr.essaim.academy.pool;

import fr.essaim.animators.Animator;
import fr.essaim.animators.requests.Askable;
import fr.essaim.animators.requests.Request;
import fr.essaim.animators.requests.Requests;
import fr.essaim.animators.requests.SuggestAnimator;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Looks for animators in the pool: a team for its campaign, a representative for his académie. Those asked seldom come
 * first; nothing here ranks people by how well they animate. Fails with {@link Failure.NotFound} when there is no such
 * campaign.
 */
@Singleton
public final class SearchPool {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Requests requests;
    private final Askable askable;
    private final SuggestAnimator suggest;
    private final PoolLines lines;

    @Inject
    public SearchPool(
            Transactions transactions,
            Campaigns campaigns,
            Requests requests,
            Askable askable,
            SuggestAnimator suggest,
            PoolLines lines) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.requests = requests;
        this.askable = askable;
        this.suggest = suggest;
        this.lines = lines;
    }

    /**
     * All a team sees for its campaign.
     *
     * @param asked or suggested for it, whoever it is, by name
     * @param met animated for the team on another day
     * @param academies whose pool is open, by name
     * @param colleagues of the pool left out because their school takes part
     */
    public record ForTeam(
            Campaign campaign,
            List<PoolLine> asked,
            List<PoolLine> met,
            Found found,
            List<String> academies,
            long colleagues) {}

    public ForTeam forTeam(Id person, Id campaign, PoolWanted wanted, int page) {
        return transactions.read(() -> {
            Campaign there = campaigns.get(campaign);
            List<PoolLine> asked = requests.of(campaign).stream()
                    .map(Request::animator)
                    .flatMap(one -> askable.find(person, there, one).stream())
                    .sorted(Comparator.comparing(Animator::lastName).thenComparing(Animator::firstName))
                    .map(one -> lines.line(one, Optional.of(campaign)))
                    .toList();
            List<PoolLine> met = askable.met(person, there).stream()
                    .filter(one -> !lines.isAnimating(one.id(), campaign))
                    .filter(one -> requests.find(campaign, one.id()).isEmpty())
                    .sorted(lines.seldomAskedFirst())
                    .map(one -> lines.line(one, Optional.of(campaign)))
                    .toList();
            return new ForTeam(
                    there,
                    asked,
                    met,
                    find(askable.pool().cards(person, there), wanted, page, Optional.of(there)),
                    List.copyOf(new TreeSet<>(askable.pool().academies(person, there))),
                    askable.pool().colleagues(person, there));
        });
    }

    /** @param represented académies, as the representative's hats say them */
    public Found forAcademy(Collection<String> represented, PoolWanted wanted, int page) {
        return transactions.read(() -> find(suggest.pool(represented), wanted, page, Optional.empty()));
    }

    /** Every consenting animator of the académies, in the order of the alphabet. */
    public List<PoolLine> register(Collection<String> represented) {
        return transactions.read(() -> suggest.pool(represented).stream()
                .map(one -> lines.line(one, Optional.empty()))
                .toList());
    }

    private Found find(List<Animator> pool, PoolWanted wanted, int page, Optional<Campaign> campaign) {
        List<Animator> fitting = pool.stream()
                .filter(one -> lines.card(one.id())
                        .filter(card -> wanted.fits(one, card, campaign))
                        .isPresent())
                .sorted(lines.seldomAskedFirst())
                .toList();
        int pages = Math.max(1, (fitting.size() + Found.A_PAGE - 1) / Found.A_PAGE);
        int shown = Math.min(Math.max(1, page), pages);
        TreeSet<String> disciplines = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        pool.forEach(one -> disciplines.addAll(one.disciplines()));
        return new Found(
                fitting.stream()
                        .skip((long) (shown - 1) * Found.A_PAGE)
                        .limit(Found.A_PAGE)
                        .map(one -> lines.line(one, campaign.map(Campaign::id)))
                        .toList(),
                fitting.size(),
                shown,
                pages,
                List.copyOf(disciplines),
                pool.size());
    }
}
