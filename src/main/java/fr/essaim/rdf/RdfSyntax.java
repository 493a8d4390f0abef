package fr.essaim.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The syntaxes in which a graph can be had; each names what it needs itself and refers to nothing on the network. */
public enum RdfSyntax {
    TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
    JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD11_PRETTY),
    RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML_PRETTY);

    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("schema", Terms.SCHEMA)
            .setNsPrefix("ess", Terms.ESS)
            .setNsPrefix("sioc", Terms.SIOC)
            .setNsPrefix("org", Terms.ORG)
            .setNsPrefix("dct", Terms.DCT)
            .setNsPrefix("skos", SKOS.getURI())
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("rdf", RDF.getURI())
            .setNsPrefix("rdfs", RDFS.getURI())
            .setNsPrefix("xsd", XSD.getURI())
            .lock();

    private final String mediaType;
    private final String extension;
    private final RDFFormat format;

    RdfSyntax(String mediaType, String extension, RDFFormat format) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.format = format;
    }

    /** As in Content-Type, without a charset; the text is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** How a file of it ends, without the dot. */
    public String extension() {
        return extension;
    }

    public String write(Graph graph) {
        Graph named = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(named, graph);
        PREFIXES.getNsPrefixMap().forEach((prefix, iri) -> {
            if (graph.stream().anyMatch(triple -> triple.toString().contains(iri))) {
                named.getPrefixMapping().setNsPrefix(prefix, iri);
            }
        });
        return RDFWriter.source(named).format(format).asString();
    }
}
