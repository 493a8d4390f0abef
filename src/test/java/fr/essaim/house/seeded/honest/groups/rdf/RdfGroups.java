package fr.essaim.house.seeded.honest.groups.rdf;

import fr.essaim.house.seeded.honest.groups.FormGroups;
import fr.essaim.house.seeded.honest.rdf.Store;
import org.apache.jena.graph.Node;

/** A store of the room's own. */
public record RdfGroups(Store store, FormGroups forming) {

    public Node graph() {
        return store.named("groups");
    }
}
