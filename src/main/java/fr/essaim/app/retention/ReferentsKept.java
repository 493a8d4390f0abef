package fr.essaim.app.retention;

import fr.essaim.impressions.referents.Referent;
import fr.essaim.impressions.referents.Referents;
import fr.essaim.impressions.referents.Thanks;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Who was thought of as a referent and who was thanked, with what was said. */
@Singleton
public final class ReferentsKept implements PersonalData {

    private final Referents referents;

    @Inject
    public ReferentsKept(Referents referents) {
        this.referents = referents;
    }

    @Override
    public String category() {
        return "referents";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return campaigns.stream()
                .mapToLong(campaign -> (long) referents.of(campaign).size()
                        + referents.thanks(campaign).size())
                .sum();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        long count = count(campaigns);
        for (Id campaign : campaigns) {
            List<Referent> gone = List.copyOf(referents.of(campaign));
            List<Thanks> said = List.copyOf(referents.thanks(campaign));
            gone.forEach(one -> referents.save(Referent.unknown(campaign, one.person())));
            said.forEach(referents::remove);
        }
        return count;
    }
}
