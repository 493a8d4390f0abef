package fr.essaim.app.retention;

import fr.essaim.animators.Animators;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.PoolCards;
import fr.essaim.animators.requests.Requests;
import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Cards of the pool a month after their consent ended or was withdrawn, or after they were written and never agreed to;
 * whatever campaigns there are. Who animates nowhere and was asked by nobody is then forgotten as an animator too.
 */
@Singleton
public final class PoolKept implements PersonalData {

    private final PoolCards cards;
    private final Animators animators;
    private final Requests requests;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    public PoolKept(PoolCards cards, Animators animators, Requests requests, Memberships memberships, Clock clock) {
        this.cards = cards;
        this.animators = animators;
        this.requests = requests;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public String category() {
        return "animator-pool";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return past().size();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        List<Id> gone = past();
        gone.forEach(person -> {
            cards.remove(person);
            if (!isNeeded(person)) {
                animators.remove(person);
            }
        });
        return gone.size();
    }

    private List<Id> past() {
        LocalDate today = LocalDate.now(clock);
        return cards.all().stream()
                .filter(card -> card.isPast(today))
                .map(PoolCard::person)
                .toList();
    }

    private boolean isNeeded(Id person) {
        return !requests.ofAnimator(person).isEmpty()
                || memberships.of(person).stream().anyMatch(hat -> hat.role() == Role.ANIMATOR);
    }
}
