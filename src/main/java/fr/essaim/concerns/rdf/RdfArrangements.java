package fr.essaim.concerns.rdf;

import fr.essaim.concerns.voices.Arrangement;
import fr.essaim.concerns.voices.ArrangementText;
import fr.essaim.concerns.voices.Arrangements;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.jena.graph.Node;

/** How the free concerns of a campaign are put together, one literal now and one before, in a graph of its own. */
@Singleton
public final class RdfArrangements implements Arrangements {

    private final GraphStore store;

    @Inject
    public RdfArrangements(GraphStore store) {
        this.store = store;
    }

    @Override
    public Arrangement of(Id campaign) {
        return read(campaign, ConcernTerms.CLUSTERS);
    }

    @Override
    public Arrangement before(Id campaign) {
        return read(campaign, ConcernTerms.CLUSTERS_BEFORE);
    }

    private Arrangement read(Id campaign, Node property) {
        return ArrangementText.read(new Facts(store.graph(graph(campaign)), node(campaign)).text(property));
    }

    @Override
    public void save(Id campaign, Arrangement arrangement) {
        Arrangement now = of(campaign);
        if (!now.equals(arrangement)) {
            Description.of(node(campaign))
                    .a(ConcernTerms.ARRANGEMENT)
                    .text(ConcernTerms.CLUSTERS, ArrangementText.write(arrangement))
                    .text(ConcernTerms.CLUSTERS_BEFORE, ArrangementText.write(now))
                    .replaceIn(store.graph(graph(campaign)));
        }
    }

    private static Node graph(Id campaign) {
        return Names.graph("voices", campaign);
    }

    private static Node node(Id campaign) {
        return Names.thing("arrangement", campaign);
    }
}
