package fr.essaim.app.retention;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who took part in nothing but campaigns past their time, and wears no hat beyond them. Needs a running transaction. */
@Singleton
public final class PeopleLeaving {

    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Memberships memberships;

    @Inject
    public PeopleLeaving(Campaigns campaigns, Rosters rosters, Memberships memberships) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.memberships = memberships;
    }

    public Set<Id> with(Set<Id> past) {
        Set<Id> leaving = teachers(past::contains);
        past.forEach(
                campaign -> rosters.takenOff(campaign).stream().map(Teacher::id).forEach(leaving::add));
        past.forEach(campaign ->
                memberships.in(campaign).stream().map(Membership::person).forEach(leaving::add));
        leaving.removeAll(teachers(campaign -> !past.contains(campaign)));
        leaving.removeIf(person -> memberships.of(person).stream()
                .anyMatch(hat -> hat.campaign().filter(past::contains).isEmpty()));
        return leaving;
    }

    private Set<Id> teachers(Predicate<Id> which) {
        return campaigns.all().stream()
                .map(Campaign::id)
                .filter(which)
                .flatMap(campaign -> rosters.of(campaign).stream())
                .map(Teacher::id)
                .collect(Collectors.toSet());
    }
}
