package fr.essaim.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Makes the nodes of vocabularies. Own terms live with the room that says them and stand in the vocabulary file. */
public final class Terms {

    public static final String ESS = "https://w3id.org/essaim/ns#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String SIOC = "http://rdfs.org/sioc/ns#";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String DCT = "http://purl.org/dc/terms/";

    private Terms() {}

    public static Node ess(String name) {
        return NodeFactory.createURI(ESS + name);
    }

    public static Node schema(String name) {
        return NodeFactory.createURI(SCHEMA + name);
    }

    public static Node sioc(String name) {
        return NodeFactory.createURI(SIOC + name);
    }

    public static Node org(String name) {
        return NodeFactory.createURI(ORG + name);
    }

    public static Node dct(String name) {
        return NodeFactory.createURI(DCT + name);
    }
}
