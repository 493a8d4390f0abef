package fr.essaim.house.seeded.honest.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Mints IRIs. */
public final class Store {

    public Node named(String name) {
        return NodeFactory.createURI("urn:" + name);
    }
}
