package fr.essaim.rdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What is said about one thing, ready to take the place of what was said before.
 * Empty and null values say nothing. Counts are xsd:integer, times are UTC xsd:dateTime, no blank nodes.
 */
public final class Description {

    private final Node subject;
    private final List<Triple> triples = new ArrayList<>();

    private Description(Node subject) {
        this.subject = subject;
    }

    public static Description of(Node subject) {
        return new Description(subject);
    }

    public Description a(Node type) {
        return ref(RDF.type.asNode(), type);
    }

    public Description ref(Node property, Node value) {
        if (value != null) {
            triples.add(Triple.create(subject, property, value));
        }
        return this;
    }

    public Description refs(Node property, Collection<Node> values) {
        values.forEach(value -> ref(property, value));
        return this;
    }

    public Description text(Node property, String value) {
        return value == null || value.isEmpty() ? this : ref(property, NodeFactory.createLiteralString(value));
    }

    public Description text(Node property, Optional<String> value) {
        return text(property, value.orElse(null));
    }

    public Description text(Node property, String value, String language) {
        return value == null || value.isEmpty() ? this : ref(property, NodeFactory.createLiteralLang(value, language));
    }

    public Description number(Node property, long value) {
        return literal(property, Long.toString(value), XSDDatatype.XSDinteger);
    }

    public Description flag(Node property, boolean value) {
        return literal(property, Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    public Description when(Node property, Instant value) {
        return value == null ? this : literal(property, value.toString(), XSDDatatype.XSDdateTime);
    }

    /** A time of the wall clock at the school, without an offset. */
    public Description local(Node property, LocalDateTime value) {
        return value == null
                ? this
                : literal(property, DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value), XSDDatatype.XSDdateTime);
    }

    public Description day(Node property, LocalDate value) {
        return value == null ? this : literal(property, value.toString(), XSDDatatype.XSDdate);
    }

    private Description literal(Node property, String form, XSDDatatype type) {
        return ref(property, NodeFactory.createLiteralDT(form, type));
    }

    public List<Triple> triples() {
        return List.copyOf(triples);
    }

    /** Puts this in the place of all that the graph said about the thing; what is already there is left alone. */
    public void replaceIn(Graph graph) {
        List<Triple> before = graph.find(subject, Node.ANY, Node.ANY).toList();
        before.stream().filter(old -> !triples.contains(old)).forEach(graph::delete);
        triples.stream().filter(now -> !before.contains(now)).forEach(graph::add);
    }

    public static void remove(Graph graph, Node subject) {
        graph.find(subject, Node.ANY, Node.ANY).toList().forEach(graph::delete);
    }

    @Override
    public String toString() {
        return subject + " " + triples;
    }
}
