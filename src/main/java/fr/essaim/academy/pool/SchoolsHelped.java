package fr.essaim.academy.pool;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where somebody animated: counted from published workshops of days that are over, never typed. It goes when the
 * campaign is erased. Needs a running transaction.
 */
@Singleton
public final class SchoolsHelped {

    private final Workshops workshops;
    private final Campaigns campaigns;
    private final Clock clock;

    @Inject
    public SchoolsHelped(Workshops workshops, Campaigns campaigns, Clock clock) {
        this.workshops = workshops;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Last first, each school once a year. */
    public List<Help> of(Id animator) {
        LocalDate today = LocalDate.now(clock);
        return led(animator).stream()
                .map(Workshop::campaign)
                .distinct()
                .flatMap(campaign -> campaigns.find(campaign).stream())
                .filter(campaign -> campaign.day() != null && campaign.day().isBefore(today))
                .sorted(Comparator.comparing(Campaign::day).reversed())
                .flatMap(SchoolsHelped::schools)
                .distinct()
                .toList();
    }

    /** Published workshops of the person, of all campaigns. */
    public List<Workshop> led(Id animator) {
        return workshops.published().stream()
                .filter(one -> one.animator().equals(animator))
                .toList();
    }

    private static Stream<Help> schools(Campaign campaign) {
        return campaign.schools().stream()
                .map(school -> new Help(school.name(), campaign.day().getYear()));
    }
}
