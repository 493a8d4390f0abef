package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.groups.GroupPlans;
import fr.essaim.groups.forming.ReadRoll;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.means.DayMeans;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Puts together what pathways are built from. Fails with {@link Failure.Conflict}, saying what comes first, when there
 * are no groups, no workshops, no rooms or no slot in which the team says who goes where.
 */
@Singleton
public final class ReadDay {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final GroupPlans plans;
    private final ReadRoll rolls;
    private final Workshops workshops;
    private final DayMeans means;

    @Inject
    public ReadDay(
            Transactions transactions,
            Campaigns campaigns,
            GroupPlans plans,
            ReadRoll rolls,
            Workshops workshops,
            DayMeans means) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.plans = plans;
        this.rolls = rolls;
        this.workshops = workshops;
        this.means = means;
    }

    public Day read(Id campaign) {
        return transactions.read(() -> {
            Campaign found = campaigns.get(campaign);
            List<Workshop> offered = workshops.of(campaign);
            if (plans.current(campaign).isEmpty()) {
                throw new Failure.Conflict("pathways.groups-first");
            }
            if (offered.isEmpty()) {
                throw new Failure.Conflict("pathways.workshops-first");
            }
            if (found.rooms().isEmpty() || found.prescribed().isEmpty()) {
                throw new Failure.Conflict("pathways.timetable-first");
            }
            return new Day(found, plans.get(campaign), rolls.read(campaign), offered, means.of(campaign));
        });
    }
}
