package fr.essaim.house.seeded.ground.kernel;

import org.apache.jena.graph.NodeFactory;

/** A kernel that knows Jena. */
public final class Id {
    public Object name() {
        return NodeFactory.createBlankNode();
    }
}
