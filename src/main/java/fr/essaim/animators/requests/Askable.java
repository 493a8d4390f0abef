package fr.essaim.animators.requests;

import fr.essaim.animators.Animator;
import fr.essaim.animators.AnimatorCard;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a member of a team may ask for a campaign: the open pool, and those it knows. Needs a running transaction. */
@Singleton
public final class Askable {

    private final Animators animators;
    private final OpenPool pool;
    private final Requests requests;
    private final Memberships memberships;

    @Inject
    public Askable(Animators animators, OpenPool pool, Requests requests, Memberships memberships) {
        this.animators = animators;
        this.pool = pool;
        this.requests = requests;
        this.memberships = memberships;
    }

    /** What of the académie's pool is open to a team. */
    public OpenPool pool() {
        return pool;
    }

    /** Those who animate or animated in a campaign the person steers, by name; whatever their consent. */
    public List<Animator> met(Id person, Campaign campaign) {
        Set<Id> known = memberships.of(person).stream()
                .filter(hat -> OpenPool.STEERS.contains(hat.role()))
                .flatMap(hat -> hat.campaign().stream())
                .flatMap(steered -> memberships.in(steered).stream())
                .filter(hat -> hat.role() == Role.ANIMATOR)
                .map(Membership::person)
                .collect(Collectors.toSet());
        return animators.all().stream()
                .filter(one -> known.contains(one.id()) && OpenPool.isElsewhere(one, campaign))
                .toList();
    }

    /** Who said yes for this campaign, in the order asked. */
    public List<Animator> accepted(Campaign campaign) {
        return requests.of(campaign.id()).stream()
                .filter(one -> one.state() == Request.State.ACCEPTED)
                .flatMap(one -> animators.find(one.animator()).stream())
                .filter(one -> OpenPool.isElsewhere(one, campaign))
                .toList();
    }

    /** Anybody of the above, or who was asked for this campaign already. */
    public Optional<Animator> find(Id person, Campaign campaign, Id animator) {
        boolean asked =
                requests.find(campaign.id(), animator).filter(Request::reached).isPresent();
        return animators
                .find(animator)
                .filter(one -> OpenPool.isElsewhere(one, campaign))
                .filter(one -> asked
                        || pool.cards(person, campaign).contains(one)
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
}
