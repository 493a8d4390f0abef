package fr.essaim.animators.requests;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.PoolCards;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.academies.Academies;
import fr.essaim.campaigns.academies.HomeSchools;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of the académie's pool that a member of a team may see for a campaign. It is the académie of the person's own
 * school, as his account says it, that opens a pool, and only for schools of the campaign that are in it too: what
 * somebody types on a campaign opens nothing. An administrator, who has no school, is led by the campaign's schools.
 * Needs a running transaction.
 */
@Singleton
public final class OpenPool {

    static final Set<Role> STEERS = Set.of(Role.PROJECT_TEAM, Role.DIRECTION);

    private final Animators animators;
    private final PoolCards poolCards;
    private final Memberships memberships;
    private final HomeSchools homes;
    private final Clock clock;

    @Inject
    public OpenPool(Animators animators, PoolCards poolCards, Memberships memberships, HomeSchools homes, Clock clock) {
        this.animators = animators;
        this.poolCards = poolCards;
        this.memberships = memberships;
        this.homes = homes;
        this.clock = clock;
    }

    /** The académies whose pool is open to the person for this campaign; none when his account has no school there. */
    public Set<String> academies(Id person, Campaign campaign) {
        Set<String> there = campaign.schools().stream()
                .map(School::uai)
                .map(Academies::of)
                .collect(Collectors.toCollection(HashSet::new));
        List<Membership> hats = memberships.of(person);
        if (hats.stream().noneMatch(hat -> hat.role() == Role.ADMIN)) {
            Set<String> own = new HashSet<>();
            homes.of(person).map(Academies::of).ifPresent(own::add);
            hats.stream()
                    .filter(hat -> hat.campaign().isEmpty() && STEERS.contains(hat.role()))
                    .forEach(hat -> own.add(Academies.of(hat.scope())));
            there.retainAll(own);
        }
        there.remove("");
        return there;
    }

    /** Cards of the pool that the académie may see, schools of the campaign left out, by name. */
    public List<Animator> cards(Id person, Campaign campaign) {
        Set<String> open = academies(person, campaign);
        return animators.all().stream()
                .filter(one -> open.contains(one.academy()) && isOpen(one.id()))
                .filter(one -> isElsewhere(one, campaign))
                .toList();
    }

    /** How many of the pool are not proposed because they teach in a school of the campaign. */
    public long colleagues(Id person, Campaign campaign) {
        Set<String> open = academies(person, campaign);
        return animators.all().stream()
                .filter(one -> open.contains(one.academy()) && isOpen(one.id()))
                .filter(one -> !isElsewhere(one, campaign))
                .count();
    }

    private boolean isOpen(Id animator) {
        LocalDate today = LocalDate.now(clock);
        return poolCards
                .find(animator)
                .map(PoolCard::consent)
                .filter(consent -> consent.opensToAcademy(today))
                .isPresent();
    }

    static boolean isElsewhere(Animator animator, Campaign campaign) {
        return campaign.school(animator.uai()).isEmpty();
    }
}
