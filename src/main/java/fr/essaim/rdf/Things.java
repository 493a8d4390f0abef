package fr.essaim.rdf;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** All that a graph says, read in one pass: for records of whole graphs that change often. */
public final class Things {

    private final Map<Node, Thing> things = new HashMap<>();

    private Things() {}

    public static Things in(Graph graph) {
        Things read = new Things();
        graph.find().forEachRemaining(triple -> read.things
                .computeIfAbsent(triple.getSubject(), node -> new Thing(node, new HashMap<>()))
                .values
                .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>(1))
                .add(triple.getObject()));
        return read;
    }

    /** One thing alone, empty if nothing is said about it. */
    public static Optional<Thing> about(Graph graph, Node node) {
        Thing thing = new Thing(node, new HashMap<>());
        graph.find(node, Node.ANY, Node.ANY).forEachRemaining(triple -> thing.values
                .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>(1))
                .add(triple.getObject()));
        return Optional.of(thing).filter(one -> !one.values.isEmpty());
    }

    public Optional<Thing> of(Node node) {
        return Optional.ofNullable(things.get(node));
    }

    /** In the order of their IRIs, so that what is read is the same each time. */
    public Stream<Thing> ofType(Node type) {
        return things.values().stream()
                .filter(thing -> thing.all(RDF.type.asNode()).contains(type))
                .sorted(Comparator.comparing(thing -> thing.node().toString()));
    }

    /** What is said of each thing of a type, by the id of the thing. */
    public <T> Map<Id, T> byId(Node type, Function<Thing, T> said) {
        return ofType(type).collect(Collectors.toUnmodifiableMap(thing -> Names.id(thing.node()), said));
    }

    /** One thing and what is said about it. */
    public record Thing(Node node, Map<Node, List<Node>> values) {

        public List<Node> all(Node property) {
            return values.getOrDefault(property, List.of());
        }

        public Optional<Node> ref(Node property) {
            return all(property).stream().findFirst();
        }

        /** The text, or "" when nothing is said. */
        public String text(Node property) {
            return ref(property).map(Thing::lexical).orElse("");
        }

        public List<String> texts(Node property) {
            return all(property).stream().map(Thing::lexical).sorted().toList();
        }

        public boolean flag(Node property) {
            return text(property).equals("true");
        }

        public int number(Node property, int otherwise) {
            return ref(property).map(Thing::lexical).map(Integer::valueOf).orElse(otherwise);
        }

        public Optional<Instant> when(Node property) {
            return ref(property).map(Thing::lexical).map(Instant::parse);
        }

        private static String lexical(Node node) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }
    }
}
