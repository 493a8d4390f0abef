package fr.essaim.app.retention;

import fr.essaim.journal.observing.Observation;
import fr.essaim.journal.observing.Observations;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** What the project team saw of the groups: of a group of six at most, so gone as early as what is said of persons. */
@Singleton
public final class ObservationsKept implements PersonalData {

    private final Observations observations;

    @Inject
    public ObservationsKept(Observations observations) {
        this.observations = observations;
    }

    @Override
    public String category() {
        return "observations";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return campaigns.stream()
                .mapToLong(campaign -> observations.of(campaign).size())
                .sum();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        List<Observation> gone = campaigns.stream()
                .flatMap(campaign -> observations.of(campaign).stream())
                .toList();
        gone.forEach(one -> observations.remove(one.campaign(), one.id()));
        return gone.size();
    }
}
