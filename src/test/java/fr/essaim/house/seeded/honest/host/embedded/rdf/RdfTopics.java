package fr.essaim.house.seeded.honest.host.embedded.rdf;

import fr.essaim.house.seeded.honest.rdf.Store;
import org.apache.jena.graph.Node;

/** The platform of our own keeps its things in the store. */
public final class RdfTopics {

    public Node graph(Store store) {
        return store.named("topics");
    }
}
