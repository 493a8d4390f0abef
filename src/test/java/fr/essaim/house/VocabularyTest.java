package fr.essaim.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.house.rules.SourceFile;
import fr.essaim.house.rules.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Direction 13, on our own vocabulary and queries, and on seeded violations. */
class VocabularyTest {

    private static final List<SourceFile> SHIPPED = SourceFile.under("src/main/java", "src/main/resources");
    private static final String PREFIXES = """
            @prefix ess: <https://w3id.org/essaim/ns#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;
    private static final Vocabulary SMALL = new Vocabulary(PREFIXES + """
            ess:Campaign a rdfs:Class ; rdfs:label "campagne"@fr, "campaign"@en ; ess:room "campaigns" .
            ess:Group a rdfs:Class ; rdfs:label "groupe"@fr, "group"@en ; ess:room "groups" .
            ess:username a rdf:Property ; rdfs:label "identifiant"@fr, "user name"@en ; ess:room "host" .
            """);

    @Test
    void everyTermIsNamedInBothLanguagesAndBelongsToARoom() {
        assertEquals("", String.join("\n", ours().incomplete()));
    }

    @Test
    void whatIsSaidIsInTheVocabularyAndFlowsDownTheRiver() {
        assertEquals("", String.join("\n", ours().misused(SHIPPED)));
    }

    @Test
    void everyTermIsSaidSomewhere() {
        assertEquals("", String.join("\n", ours().unused(SHIPPED)));
    }

    @Test
    void everyQueryParses() {
        assertEquals("", String.join("\n", Vocabulary.unreadable(SHIPPED)));
    }

    @Test
    void anIncompleteTermIsSeen() {
        Vocabulary poor = new Vocabulary(PREFIXES + "ess:Group rdfs:label \"groupe\"@fr ; ess:room \"attic\" .");
        String said = String.join("\n", poor.incomplete());
        assertTrue(said.contains("neither rdfs:Class nor rdf:Property"), said);
        assertTrue(said.contains("rdfs:label @en"), said);
        assertTrue(said.contains("needs one ess:room"), said);
        assertEquals(List.of(), SMALL.incomplete());
    }

    @Test
    void anUnknownTermIsSeenInJavaInAQueryAndInAShape() {
        assertMisused("groups/rdf/RdfGroups.java", "Node a = Terms.ess(\"grup\");", "ess:grup, unknown");
        assertMisused("groups/rdf/all.rq", "SELECT ?g { ?g a ess:Grup }", "ess:Grup, unknown");
        assertMisused("rdf/public.ttl", "[] sh:path <https://w3id.org/essaim/ns#grup> .", "ess:grup, unknown");
    }

    @Test
    void aTermMadeOfAVariableIsSeen() {
        assertMisused("groups/rdf/RdfGroups.java", "Node a = Terms.ess(name);", "ess:ess(name), unknown");
    }

    @Test
    void aTermOfADownstreamRoomIsSeen() {
        assertMisused("campaigns/rdf/RdfCampaigns.java", "Terms.ess(\"Group\")", "which belongs to groups");
        assertMisused("groups/rdf/RdfGroups.java", "Terms.ess(\"username\")", "which belongs to host");
        assertMisused("host/embedded/rdf/RdfTopics.java", "Terms.ess(\"Group\")", "which belongs to groups");
    }

    @Test
    void aTermOfTheSameRoomOrOfOneAboveIsFine() {
        List<SourceFile> fine = List.of(
                at("groups/rdf/RdfGroups.java", "Terms.ess(\"Group\"), Terms.ess(\"Campaign\")"),
                at("host/embedded/rdf/RdfAccounts.java", "Terms.ess(\"username\")"),
                at("rdf/public.ttl", "ess:Group"));
        assertEquals(List.of(), SMALL.misused(fine));
        assertEquals(List.of(), SMALL.unused(fine));
        assertEquals(List.of("ess:username is said nowhere"), SMALL.unused(fine.subList(0, 1)));
    }

    @Test
    void aQueryThatDoesNotParseIsSeen() {
        List<SourceFile> queries = List.of(
                at("groups/rdf/wrong.rq", "SELECT ?g WHERE { ?g a }"),
                at("groups/rdf/right.rq", "SELECT ?g WHERE { ?g a ?type }"),
                at("groups/rdf/update.rq", "DELETE WHERE { ?g a ?type }"));
        List<String> said = Vocabulary.unreadable(queries);
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).contains("wrong.rq"), said.toString());
    }

    private static void assertMisused(String path, String text, String expected) {
        String said = String.join("\n", SMALL.misused(List.of(at(path, text))));
        assertTrue(said.contains(expected), said);
    }

    private static SourceFile at(String path, String text) {
        return new SourceFile("src/main/java/fr/essaim/" + path, text);
    }

    private static Vocabulary ours() {
        return new Vocabulary(SourceFile.under("src/main/resources/fr/essaim/rdf/essaim.ttl")
                .get(0)
                .text());
    }
}
