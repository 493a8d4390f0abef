package fr.essaim.impressions.rdf;

import fr.essaim.impressions.asking.Asking;
import fr.essaim.impressions.asking.Askings;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.jena.graph.Node;

/** Apart from the impressions, so that asking does not make their record new. */
@Singleton
public final class RdfAskings implements Askings {

    private final GraphStore store;

    @Inject
    public RdfAskings(GraphStore store) {
        this.store = store;
    }

    @Override
    public Asking of(Id campaign) {
        return Things.about(store.graph(graph(campaign)), node(campaign))
                .map(thing -> new Asking(
                        campaign,
                        thing.number(ImpressionTerms.DAYS, Asking.DAYS),
                        thing.when(ImpressionTerms.ASKED),
                        thing.when(ImpressionTerms.REMINDED)))
                .orElseGet(() -> Asking.usual(campaign));
    }

    @Override
    public void save(Asking asking) {
        Description.of(node(asking.campaign()))
                .a(ImpressionTerms.ASKING)
                .number(ImpressionTerms.DAYS, asking.days())
                .when(ImpressionTerms.ASKED, asking.asked().orElse(null))
                .when(ImpressionTerms.REMINDED, asking.reminded().orElse(null))
                .replaceIn(store.graph(graph(asking.campaign())));
    }

    private static Node graph(Id campaign) {
        return Names.graph(ImpressionTerms.ASKING_ROOM, campaign);
    }

    private static Node node(Id campaign) {
        return Names.thing("asking", campaign);
    }
}
