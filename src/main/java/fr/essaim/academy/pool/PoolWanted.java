package fr.essaim.academy.pool;

import fr.essaim.animators.Animator;
import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.Showing;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.School;
import fr.essaim.concerns.Concern;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom one looks for. What is empty asks nothing.
 *
 * @param discipline as it stands on a card, whatever its capitals
 * @param minutes of a session, 0 for any
 * @param ourDay able to come on the day of the campaign
 * @param near comes as far as a school of the campaign
 */
public record PoolWanted(
        Optional<Concern> concern,
        String discipline,
        Optional<Showing> way,
        int minutes,
        Optional<Needs> needs,
        Optional<HalfDay> half,
        boolean ourDay,
        boolean near) {

    public static final PoolWanted ANYBODY =
            new PoolWanted(Optional.empty(), "", Optional.empty(), 0, Optional.empty(), Optional.empty(), false, false);

    public boolean isAnybody() {
        return equals(ANYBODY);
    }

    /** @param campaign empty for who looks at the whole pool */
    boolean fits(Animator animator, PoolCard card, Optional<Campaign> campaign) {
        return concern.map(one -> card.offer().concerns().contains(one)).orElse(true)
                && teaches(animator)
                && way.map(card.offer()::does).orElse(true)
                && (minutes == 0 || card.offer().lasts(minutes))
                && half.map(card.times()::has).orElse(true)
                && needs.map(one -> isServed(one, card, campaign)).orElse(true)
                && campaign.map(one -> comes(animator, card, one)).orElse(true);
    }

    private boolean teaches(Animator animator) {
        return discipline.isEmpty() || animator.disciplines().stream().anyMatch(discipline::equalsIgnoreCase);
    }

    private static boolean isServed(Needs needs, PoolCard card, Optional<Campaign> campaign) {
        Set<String> there = needs == Needs.NOTHING
                ? Set.of()
                : campaign.stream()
                        .flatMap(one -> one.rooms().stream())
                        .flatMap(room -> room.equipment().stream())
                        .collect(Collectors.toSet());
        return card.offer().isServedBy(there);
    }

    private boolean comes(Animator animator, PoolCard card, Campaign campaign) {
        boolean then = !ourDay || campaign.day() == null || card.times().covers(campaign.day());
        boolean there = !near
                || campaign.schools().stream().map(School::uai).anyMatch(uai -> card.reach()
                        .covers(animator.uai(), uai));
        return then && there;
    }
}
