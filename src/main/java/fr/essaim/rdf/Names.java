package fr.essaim.rdf;

import fr.essaim.kernel.Id;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * IRIs of the private store. They come from opaque ids only and are relative to nothing a browser can open;
 * the public dataset mints its own from the instance's base address.
 */
public final class Names {

    private static final String BASE = "urn:essaim:";

    private Names() {}

    /** A thing of a kind: {@code urn:essaim:group:7f3…}. */
    public static Node thing(String kind, Id id) {
        return NodeFactory.createURI(BASE + kind + ":" + id.value());
    }

    /** The graph in which a room keeps its part of one campaign (or of one person): {@code urn:essaim:g:groups:…}. */
    public static Node graph(String room, Id owner) {
        return NodeFactory.createURI(BASE + "g:" + room + ":" + owner.value());
    }

    /** The graph of a room that belongs to no campaign: {@code urn:essaim:g:animators}. */
    public static Node graph(String room) {
        return NodeFactory.createURI(BASE + "g:" + room);
    }

    /** The opaque id at the end of one of our IRIs. */
    public static Id id(Node thing) {
        String iri = thing.getURI();
        return Id.of(iri.substring(iri.lastIndexOf(':') + 1));
    }
}
