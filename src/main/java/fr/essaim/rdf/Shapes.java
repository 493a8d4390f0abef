package fr.essaim.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Shapes (SHACL) of a file, and what they find in one graph. */
public final class Shapes {

    private final org.apache.jena.shacl.Shapes shapes;
    private final Set<Node> classes;

    private Shapes(Graph graph) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(graph);
        this.classes = new HashSet<>(graph.find(Node.ANY, SHACL.targetClass, Node.ANY)
                .mapWith(Triple::getObject)
                .toList());
    }

    /** The shapes of a Turtle file that stands in the package of a class. */
    public static Shapes beside(Class<?> neighbour, String file) {
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + file + " beside " + neighbour.getName());
            }
            Graph graph = GraphFactory.createDefaultGraph();
            RDFDataMgr.read(graph, in, Lang.TURTLE);
            return new Shapes(graph);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The shapes of what may be published. */
    public static Shapes ofPublicData() {
        return beside(Shapes.class, "public-shapes.ttl");
    }

    /**
     * One thing found in a graph.
     *
     * @param blocking whether it stands in the way, or is only to be shown
     * @param subject of whom
     * @param reason what is wrong, with the property it is wrong with
     */
    public record Finding(boolean blocking, String subject, String reason) {}

    /** What the shapes find, in the same order each time; empty when all is well. */
    public List<Finding> check(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(Shapes::finding)
                .sorted(Comparator.comparing(Finding::subject).thenComparing(Finding::reason))
                .toList();
    }

    private static Finding finding(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : entry.resultPath() + " ";
        return new Finding(
                !entry.severity().equals(Severity.Warning) && !entry.severity().equals(Severity.Info),
                String.valueOf(entry.focusNode()),
                path + entry.message());
    }

    /** Things that none of these shapes is about: closed shapes never look at them, and anything could be said. */
    public List<Finding> unforeseen(Graph graph) {
        List<Finding> findings = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        graph.find().forEach(triple -> {
            Node subject = triple.getSubject();
            if (seen.add(subject) && types(graph, subject).noneMatch(classes::contains)) {
                findings.add(new Finding(true, subject.toString(), "no shape is about it"));
            }
            if (subject.isBlank() || triple.getObject().isBlank()) {
                findings.add(new Finding(true, subject.toString(), triple.getPredicate() + " has a blank node"));
            }
        });
        return findings.stream().sorted(Comparator.comparing(Finding::subject)).toList();
    }

    private static Stream<Node> types(Graph graph, Node subject) {
        return graph.find(subject, RDF.type.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
