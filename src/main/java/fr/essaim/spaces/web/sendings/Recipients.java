package fr.essaim.spaces.web.sendings;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of those a team writes to: the teachers of its own schools, and whoever animates. Others are only counted. */
@Singleton
public final class Recipients {

    private final Transactions transactions;
    private final Rosters rosters;
    private final Animators animators;

    @Inject
    public Recipients(Transactions transactions, Rosters rosters, Animators animators) {
        this.transactions = transactions;
        this.rosters = rosters;
        this.animators = animators;
    }

    /** @param schools those of the one who asks */
    Map<Id, String> names(Id campaign, Set<String> schools, Set<Id> people) {
        return transactions.read(() -> {
            Map<Id, String> names = new HashMap<>();
            Set<Id> guests = new HashSet<>(people);
            for (Teacher teacher : rosters.of(campaign)) {
                guests.remove(teacher.id());
                if (schools.contains(teacher.school())) {
                    names.put(teacher.id(), teacher.name());
                }
            }
            guests.forEach(
                    guest -> animators.find(guest).map(Animator::name).ifPresent(name -> names.put(guest, name)));
            return names;
        });
    }
}
