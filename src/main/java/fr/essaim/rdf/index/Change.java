package fr.essaim.rdf.index;

import org.apache.jena.graph.Node;

/** One triple that came into a named graph or left it. */
public record Change(boolean added, Node graph, Node subject, Node property, Node object) {

    Change opposite() {
        return new Change(!added, graph, subject, property, object);
    }
}
