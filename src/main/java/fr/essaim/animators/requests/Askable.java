package fr.essaim.animators.requests;

import fr.essaim.animators.Animator;
import fr.essaim.animators.AnimatorCard;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a member of a team may ask for a campaign. It is the académie of the person's own school, as his account says
 * it, that opens a pool, and only for schools of the campaign that are in it too: what somebody types on a campaign
 * opens nothing. An administrator, who has no school, is led by the campaign's schools. Needs a running transaction.
 */
@Singleton
public final class Askable {

    private static final Set<Role> STEERS = Set.of(Role.PROJECT_TEAM, Role.DIRECTION);

    private final Animators animators;
    private final PoolCards cards;
    private final Requests requests;
    private final Memberships memberships;
    private final HomeSchools homes;
    private final Clock clock;

    @Inject
    public Askable(
            Animators animators,
            PoolCards cards,
            Requests requests,
            Memberships memberships,
            HomeSchools homes,
            Clock clock) {
        this.animators = animators;
        this.cards = cards;
        this.requests = requests;
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
    public List<Animator> pool(Id person, Campaign campaign) {
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

    /** Those who animate or animated in a campaign the person steers, by name; whatever their consent. */
    public List<Animator> met(Id person, Campaign campaign) {
        Set<Id> known = memberships.of(person).stream()
                .filter(hat -> STEERS.contains(hat.role()))
                .flatMap(hat -> hat.campaign().stream())
                .flatMap(steered -> memberships.in(steered).stream())
                .filter(hat -> hat.role() == Role.ANIMATOR)
                .map(Membership::person)
                .collect(Collectors.toSet());
        return animators.all().stream()
                .filter(one -> known.contains(one.id()) && isElsewhere(one, campaign))
                .toList();
    }

    /** Who said yes for this campaign, in the order asked. */
    public List<Animator> accepted(Campaign campaign) {
        return requests.of(campaign.id()).stream()
                .filter(one -> one.state() == Request.State.ACCEPTED)
                .flatMap(one -> animators.find(one.animator()).stream())
                .filter(one -> isElsewhere(one, campaign))
                .toList();
    }

    /** Anybody of the above, or who was asked for this campaign already. */
    public Optional<Animator> find(Id person, Campaign campaign, Id animator) {
        boolean asked =
                requests.find(campaign.id(), animator).filter(Request::reached).isPresent();
        return animators
                .find(animator)
                .filter(one -> isElsewhere(one, campaign))
                .filter(one -> asked
                        || pool(person, campaign).contains(one)
                        || met(person, campaign).contains(one));
    }

    /**
     * Who was typed for this campaign before, by name and school: without an address nothing else tells that somebody
     * typed a second time is the same. Whoever has an address is told by it, and empty here.
     */
    public Optional<Animator> again(Campaign campaign, AnimatorCard typed) {
        Stream<Id> asked = requests.of(campaign.id()).stream().map(Request::animator);
        Stream<Id> leading = memberships.in(campaign.id()).stream()
                .filter(hat -> hat.role() == Role.ANIMATOR)
                .map(Membership::person);
        return typed.email().isEmpty()
                ? Stream.concat(asked, leading)
                        .flatMap(one -> animators.find(one).stream())
                        .filter(typed::names)
                        .findFirst()
                : Optional.empty();
    }

    private boolean isOpen(Id animator) {
        LocalDate today = LocalDate.now(clock);
        return cards.find(animator)
                .map(PoolCard::consent)
                .filter(consent -> consent.opensToAcademy(today))
                .isPresent();
    }

    private static boolean isElsewhere(Animator animator, Campaign campaign) {
        return campaign.school(animator.uai()).isEmpty();
    }
}
