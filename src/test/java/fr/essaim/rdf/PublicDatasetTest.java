package fr.essaim.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Failure;
import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicDatasetTest {

    private static final Shapes SHAPES = Shapes.ofPublicData();
    private static final Node NAME = NodeFactory.createURI("https://essaim.test/public/atelier-1");
    private static final String PREFIXES = """
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix ess: <https://w3id.org/essaim/ns#> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            @prefix sioc: <http://rdfs.org/sioc/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix : <https://essaim.test/public/> .
            """;
    private static final String WORKSHOP = """
            :w1 a schema:Course ; schema:name "Cartes mentales à plusieurs"@fr ; schema:description "On s’y met."@fr ;
              schema:timeRequired "PT45M"^^xsd:duration ; schema:hasCourseInstance :s1 ; schema:provider :c1 ;
              dct:subject :k1 ; ess:demonstrationMinutes 15 ; ess:exchangeMinutes 30 .
            :s1 a schema:CourseInstance, schema:EducationEvent ; schema:startDate "2026-12-03T14:00:00+01:00"^^xsd:dateTime ;
              schema:endDate "2026-12-03T14:45:00+01:00"^^xsd:dateTime ; schema:location "Salle 12" ;
              schema:maximumAttendeeCapacity 12 .
            :p1 a ess:Pathway, schema:ItemList, prov:Plan ; schema:itemListElement :i1, :i2 ; ess:forGroup :g1 .
            :i1 a schema:ListItem ; schema:position 1 ; schema:item :s1 .
            :i2 a schema:ListItem ; schema:position 2 .
            :g1 a sioc:Usergroup ; rdfs:label "A" ; ess:headCount 6 .
            :c1 a org:FormalOrganization, schema:MiddleSchool ; schema:name "Collège des Tilleuls" ; ess:uai "0990001N" .
            :k1 a skos:Concept ; skos:prefLabel "Faire coopérer les élèves"@fr .
            """;

    private final GraphStore store = new MemoryGraphStore();
    private final PublicDataset published = new PublicDataset(store, SHAPES);

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new StringReader(PREFIXES + turtle), "urn:base", Lang.TURTLE);
        return graph;
    }

    @Test
    void aWorkshopWithItsSessionsAndPathwaysIsPublished() {
        Graph workshop = graph(WORKSHOP);
        assertEquals(List.of(), published.publish(NAME, workshop));
        assertTrue(published.find(NAME).orElseThrow().isIsomorphicWith(workshop));
        assertEquals(List.of(NAME), published.names());
    }

    @Test
    void whatIsReadIsACopy() {
        published.publish(NAME, graph(WORKSHOP));
        published.find(NAME).orElseThrow().clear();
        assertFalse(published.find(NAME).orElseThrow().isEmpty());
    }

    @Test
    void publishingAgainReplacesAndWithdrawingTwiceIsHarmless() {
        published.publish(NAME, graph(WORKSHOP));
        Graph shorter = graph(":g1 a sioc:Usergroup ; rdfs:label \"A\" ; ess:headCount 5 .");
        published.publish(NAME, shorter);
        assertTrue(published.find(NAME).orElseThrow().isIsomorphicWith(shorter));
        published.withdraw(NAME);
        published.withdraw(NAME);
        assertTrue(published.find(NAME).isEmpty());
        assertEquals(List.of(), published.names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":w1 schema:author :a1 .",
                ":w1 foaf:maker \"Awa Diallo\" .",
                ":g1 sioc:has_member :t1 .",
                ":g1 ess:headCount 7 .",
                ":c1 schema:email \"x@example.org\" .",
                ":a1 a foaf:Person ; foaf:name \"Awa Diallo\" .",
                ":a1 foaf:name \"Awa Diallo\" .",
                ":w1 a foaf:Person .",
                ":w1 dct:subject [ skos:prefLabel \"sans nom\" ] .",
                ":s1 schema:startDate \"2026-12-03T16:00:00\"^^xsd:dateTime .",
                ":i1 schema:item \"Awa Diallo\" .",
                ":w1 schema:hasCourseInstance \"Awa Diallo\" ."
            })
    void aTripleNobodyForesawDoesNotPass(String seeded) {
        Failure.Conflict refused =
                assertThrows(Failure.Conflict.class, () -> published.publish(NAME, graph(WORKSHOP + seeded)));
        assertEquals("rdf.not-public", refused.key());
        assertEquals(2, refused.arguments().size());
        assertTrue(published.find(NAME).isEmpty());
    }

    @Test
    void theRefusalNamesTheThingAndTheProperty() {
        Failure.Conflict refused = assertThrows(
                Failure.Conflict.class, () -> published.publish(NAME, graph(WORKSHOP + ":w1 schema:author :a1 .")));
        assertEquals("https://essaim.test/public/w1", refused.arguments().get(0));
        assertTrue(refused.arguments().get(1).toString().contains("author"), refused.arguments()::toString);
    }

    @ParameterizedTest
    @EnumSource(RdfSyntax.class)
    void eachSyntaxSaysTheSameAndNeedsNothingFromElsewhere(RdfSyntax syntax) {
        Graph workshop = graph(WORKSHOP);
        String text = syntax.write(workshop);
        Graph read = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang(syntax)).parse(read);
        assertTrue(read.isIsomorphicWith(workshop), text);
        assertTrue(text.contains("schema"), text);
        assertFalse(text.contains("\"@context\" : \"http"), text);
    }

    private static Lang lang(RdfSyntax syntax) {
        return switch (syntax) {
            case TURTLE -> Lang.TURTLE;
            case JSON_LD -> Lang.JSONLD;
            case RDF_XML -> Lang.RDFXML;
        };
    }

    @Test
    void theVocabularyReads() {
        Graph vocabulary = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(vocabulary, Shapes.class.getResourceAsStream("essaim.ttl"), Lang.TURTLE);
        assertTrue(vocabulary.contains(Terms.ess("Pathway"), Node.ANY, Node.ANY));
    }
}
