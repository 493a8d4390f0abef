package fr.essaim.rdf;

import fr.essaim.kernel.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

    /** A thing known by what is said of it, unreadable: the same words give the same IRI again. */
    public static Node digest(String kind, String said) {
        return NodeFactory.createURI(BASE + kind + ":" + UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)));
    }

    /** A numbered part of a thing: {@code urn:essaim:campaign:7f3…:slot:2}. */
    public static Node part(Node whole, String kind, int number) {
        return NodeFactory.createURI(whole.getURI() + ":" + kind + ":" + number);
    }

    /** The one part of its kind: {@code urn:essaim:groupplan:7f3…:published}. */
    public static Node part(Node whole, String kind) {
        return NodeFactory.createURI(whole.getURI() + ":" + kind);
    }

    /** The graph in which a room keeps its part of one campaign (or of one person): {@code urn:essaim:g:groups:…}. */
    public static Node graph(String room, Id owner) {
        return NodeFactory.createURI(BASE + "g:" + room + ":" + owner.value());
    }

    /** The graph of a room that belongs to no campaign: {@code urn:essaim:g:animators}. */
    public static Node graph(String room) {
        return NodeFactory.createURI(BASE + "g:" + room);
    }

    /**
     * A public thing: the address at which it is found, below the instance's own. The path is made of our own words
     * and of opaque ids, group letters and school numbers, never of anything a person typed.
     */
    public static Node published(String base, String path) {
        return NodeFactory.createURI(base + path);
    }

    /** The opaque id at the end of one of our IRIs. */
    public static Id id(Node thing) {
        String iri = thing.getURI();
        return Id.of(iri.substring(iri.lastIndexOf(':') + 1));
    }
}
