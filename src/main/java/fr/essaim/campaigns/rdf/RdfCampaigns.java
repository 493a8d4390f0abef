package fr.essaim.campaigns.rdf;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** One graph a campaign, and one that lists them, so that the list never walks the store. */
@Singleton
public final class RdfCampaigns implements Campaigns {

    private static final Node LIST = Names.graph(CampaignTerms.ROOM);

    private final GraphStore store;

    @Inject
    public RdfCampaigns(GraphStore store) {
        this.store = store;
    }

    private record Kept(Optional<Campaign> campaign) {}

    private record Listed(List<Id> campaigns) {}

    @Override
    public Optional<Campaign> find(Id campaign) {
        return store.record(
                        Names.graph(CampaignTerms.ROOM, campaign),
                        Kept.class,
                        graph -> new Kept(CampaignMapping.read(graph, campaign)))
                .campaign();
    }

    @Override
    public List<Campaign> all() {
        Listed listed = store.record(
                LIST,
                Listed.class,
                graph -> new Listed(Facts.ofType(graph, CampaignTerms.CAMPAIGN)
                        .map(facts -> Names.id(facts.subject()))
                        .toList()));
        return listed.campaigns().stream()
                .flatMap(id -> find(id).stream())
                .sorted(Comparator.comparing(RdfCampaigns::dayOrLast).reversed())
                .toList();
    }

    @Override
    public void save(Campaign campaign) {
        CampaignMapping.write(store.graph(Names.graph(CampaignTerms.ROOM, campaign.id())), campaign);
        Description.of(CampaignMapping.node(campaign.id()))
                .a(CampaignTerms.CAMPAIGN)
                .replaceIn(store.graph(LIST));
    }

    private static LocalDate dayOrLast(Campaign campaign) {
        return campaign.day() == null ? LocalDate.MAX : campaign.day();
    }
}
