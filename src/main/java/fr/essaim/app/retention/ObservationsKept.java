package fr.essaim.app.retention;

import fr.essaim.journal.observing.Observation;
import fr.essaim.journal.observing.Observations;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** What the project team saw of the groups: of a group of six at most, so gone as early as what is said of persons. */
@Singleton
public final class ObservationsKept implements PersonalData {

    private final Observations observations;
    private final Clock clock;

    @Inject
    public ObservationsKept(Observations observations, Clock clock) {
        this.observations = observations;
        this.clock = clock;
    }

    @Override
    public String category() {
        return "observations";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return old(campaigns).size();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        List<Observation> gone = old(campaigns);
        gone.forEach(one -> observations.remove(one.campaign(), one.id()));
        return gone.size();
    }

    /** Each six months after it was written, which may be later than six months after the day. */
    private List<Observation> old(Set<Id> campaigns) {
        Instant written =
                ZonedDateTime.now(clock).minusMonths(Observation.KEPT_MONTHS).toInstant();
        return campaigns.stream()
                .flatMap(campaign -> observations.before(campaign, written).stream())
                .toList();
    }
}
