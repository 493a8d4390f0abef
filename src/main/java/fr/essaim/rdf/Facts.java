package fr.essaim.rdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What a graph says about one thing, read back as the values a record is made of. */
public record Facts(Graph graph, Node subject) {

    /** All things of a type, in the order of their IRIs, so that what is read is the same each time. */
    public static Stream<Facts> ofType(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type).toList().stream()
                .map(triple -> triple.getSubject())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .map(subject -> new Facts(graph, subject));
    }

    public boolean isEmpty() {
        return !graph.contains(subject, Node.ANY, Node.ANY);
    }

    public Optional<Node> ref(Node property) {
        return nodes(property).findFirst();
    }

    public List<Node> refs(Node property) {
        return nodes(property)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    public Optional<String> maybe(Node property) {
        return ref(property).map(Facts::lexical);
    }

    /** The text, or "" when nothing is said. */
    public String text(Node property) {
        return maybe(property).orElse("");
    }

    public List<String> texts(Node property) {
        return nodes(property).map(Facts::lexical).sorted().toList();
    }

    public int number(Node property, int otherwise) {
        return maybe(property).map(Integer::valueOf).orElse(otherwise);
    }

    public boolean flag(Node property) {
        return maybe(property).map(Boolean::valueOf).orElse(false);
    }

    public Optional<Instant> when(Node property) {
        return maybe(property).map(Instant::parse);
    }

    public Optional<LocalDateTime> local(Node property) {
        return maybe(property).map(LocalDateTime::parse);
    }

    public Optional<LocalDate> day(Node property) {
        return maybe(property).map(LocalDate::parse);
    }

    private Stream<Node> nodes(Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream().map(triple -> triple.getObject());
    }

    private static String lexical(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
