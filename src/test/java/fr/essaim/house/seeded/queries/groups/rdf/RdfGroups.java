package fr.essaim.house.seeded.queries.groups.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** Glues a query and an IRI together from what a person typed. */
public final class RdfGroups {
    public Query byName(String name) {
        return QueryFactory.create("ASK { ?group ?named '" + name + "' }");
    }

    public Node named(String name) {
        return NodeFactory.createURI("urn:essaim:group:" + name);
    }
}
