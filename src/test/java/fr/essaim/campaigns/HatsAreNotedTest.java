package fr.essaim.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.campaigns.rdf.RdfCampaigns;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Shown;
import fr.essaim.rdf.MemoryGraphStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever comes to steer a school by the pages that set a campaign up is noted, once. */
class HatsAreNotedTest {

    private static final Id NADIA = Id.of("nadia");
    private static final School PARKS = new School("0990001N", "Rosa-Parks", "Lyon");
    private static final School MOULIN = new School("0990002P", "Jean-Moulin", "Lyon");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final Campaigns campaigns = new RdfCampaigns(store);
    private final Memberships memberships = new RdfMemberships(store, Clock.systemDefaultZone());
    private final InMemoryAudit audit = new InMemoryAudit(Clock.systemUTC());

    private Set<String> noted() {
        return audit.find(Audit.Wanted.last(9)).stream()
                .map(entry -> entry.act().what())
                .collect(Collectors.toSet());
    }

    @Test
    void openingACampaignAndAddingASchoolAre() {
        Id campaign = new OpenCampaign(store, campaigns, memberships, Ids.random(), audit)
                .open(NADIA, "Journée", "Lyon", LocalDate.of(2027, 3, 12), PARKS);
        assertEquals(Set.of("campaigns.audit-opened"), noted());

        SetSchools schools = new SetSchools(store, campaigns, new RdfRosters(store), memberships, audit, event -> {});
        schools.set(campaign, NADIA, List.of(PARKS, MOULIN), true, Shown.ANYTHING);
        schools.set(campaign, NADIA, List.of(PARKS, MOULIN), true, Shown.ANYTHING);
        assertEquals(Set.of("campaigns.audit-opened", "campaigns.audit-seat-given"), noted());
        Audit.Act given = audit.find(Audit.Wanted.last(9)).stream()
                .map(Audit.Entry::act)
                .filter(act -> act.what().equals("campaigns.audit-seat-given"))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of(campaign.value(), "nadia", "0990002P"), given.on());
        assertEquals(2, audit.find(Audit.Wanted.last(9)).size(), "the second press gives nothing");
    }
}
