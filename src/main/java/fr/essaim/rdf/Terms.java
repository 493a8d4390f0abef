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

    public static final String CUBE = "http://purl.org/linked-data/cube#";

    private static final String CONCERNS = "https://w3id.org/essaim/concerns";

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

    public static Node prov(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
    }

    /** The RDF Data Cube, for figures. */
    public static Node cube(String name) {
        return NodeFactory.createURI(CUBE + name);
    }

    /** One of the eleven concerns of the questionnaire, the same for all instances. */
    public static Node concern(String id) {
        return NodeFactory.createURI(CONCERNS + "#" + id);
    }

    public static Node concernScheme() {
        return NodeFactory.createURI(CONCERNS);
    }

    /** A licence by its SPDX id. */
    public static Node licence(String spdx) {
        return NodeFactory.createURI("https://spdx.org/licenses/" + spdx);
    }
}
