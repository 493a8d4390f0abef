package fr.essaim.app.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.app.settings.Settings;
import fr.essaim.campaigns.Campaign;
import fr.essaim.groups.Group;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.rdf.RdfPathwayPlans;
import fr.essaim.pathways.rdf.RdfPathways;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.web.Messages;
import fr.essaim.workshops.rdf.RdfWorkshops;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WelcomeTextTest {

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final WelcomeText text = new WelcomeText(
            new Messages(),
            new RdfPathways(store, new RdfPathwayPlans(store)),
            new RdfWorkshops(store),
            new Settings(new Properties(), Map.of()));

    /** What a team calls a group is read by its members where they talk, too. */
    @Test
    void aSpaceIsNamedByTheLetterAndByTheNameOfItsGroup() {
        Campaign campaign = new Campaign(
                Id.of("c1"),
                "Journée du 12 mars",
                "Lyon",
                LocalDate.of(2027, 3, 12),
                List.of(),
                List.of(),
                List.of(),
                false);
        Group group = new Group(Id.of("g1"), campaign.id(), "A", "0990001N", List.of(), List.of(), false);
        assertEquals("Journée du 12 mars – groupe A", text.name(campaign, group));
        assertEquals("Journée du 12 mars – groupe A, Les Abeilles", text.name(campaign, group.named("Les Abeilles")));
    }
}
