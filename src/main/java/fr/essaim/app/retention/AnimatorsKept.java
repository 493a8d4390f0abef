package fr.essaim.app.retention;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.animators.pool.PoolCards;
import fr.essaim.animators.requests.Requests;
import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Name, address and school of who animated in nothing but campaigns past their time, was asked for no other and owns no
 * card. Their workshops stay, as those of a colleague from another school.
 */
@Singleton
public final class AnimatorsKept implements PersonalData {

    private final Animators animators;
    private final PoolCards cards;
    private final Requests requests;
    private final Memberships memberships;

    @Inject
    public AnimatorsKept(Animators animators, PoolCards cards, Requests requests, Memberships memberships) {
        this.animators = animators;
        this.cards = cards;
        this.requests = requests;
        this.memberships = memberships;
    }

    @Override
    public String category() {
        return "animation";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return past(campaigns).size();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        List<Id> gone = past(campaigns);
        gone.forEach(animators::remove);
        return gone.size();
    }

    private List<Id> past(Set<Id> campaigns) {
        return animators.all().stream()
                .map(Animator::id)
                .filter(one -> cards.find(one).isEmpty())
                .filter(one ->
                        requests.ofAnimator(one).stream().allMatch(asked -> campaigns.contains(asked.campaign())))
                .filter(one -> memberships.of(one).stream()
                        .filter(hat -> hat.role() == Role.ANIMATOR)
                        .allMatch(hat ->
                                hat.campaign().filter(campaigns::contains).isPresent()))
                .toList();
    }
}
