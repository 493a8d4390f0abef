package fr.essaim.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The queries of a room: {@code .rq} files beside the class that asks them, parsed once, their variables bound to
 * nodes and never to text. To be asked inside a transaction, on the dataset it gives; answers may be kept beyond it.
 */
public final class Queries {

    private final Class<?> neighbour;
    private final Map<String, Query> parsed = new ConcurrentHashMap<>();

    private Queries(Class<?> neighbour) {
        this.neighbour = neighbour;
    }

    /** The queries that stand in the package of a class. */
    public static Queries beside(Class<?> neighbour) {
        return new Queries(neighbour);
    }

    /** One row of an answer; what the query left open is not in it. */
    public record Row(Map<String, Node> values) {

        public Optional<Node> maybe(String variable) {
            return Optional.ofNullable(values.get(variable));
        }

        public Node ref(String variable) {
            return maybe(variable).orElseThrow(() -> new IllegalStateException("?" + variable + " is not bound"));
        }

        /** The text, or "" when nothing is bound. */
        public String text(String variable) {
            return maybe(variable)
                    .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                    .orElse("");
        }

        public int number(String variable) {
            return Integer.parseInt(text(variable));
        }
    }

    /** Rows in the order the query gives. */
    public List<Row> select(DatasetGraph dataset, String name, Map<String, Node> bound) {
        List<Row> rows = new ArrayList<>();
        try (QueryExec asked = asked(dataset, name, bound)) {
            RowSet answers = asked.select();
            answers.forEachRemaining(binding -> {
                Map<String, Node> values = new LinkedHashMap<>();
                for (Var variable : answers.getResultVars()) {
                    if (binding.contains(variable)) {
                        values.put(variable.getVarName(), binding.get(variable));
                    }
                }
                rows.add(new Row(values));
            });
        }
        return rows;
    }

    public boolean ask(DatasetGraph dataset, String name, Map<String, Node> bound) {
        try (QueryExec asked = asked(dataset, name, bound)) {
            return asked.ask();
        }
    }

    /** A graph of its own, made by a CONSTRUCT. */
    public Graph construct(DatasetGraph dataset, String name, Map<String, Node> bound) {
        try (QueryExec asked = asked(dataset, name, bound)) {
            return asked.construct();
        }
    }

    private QueryExec asked(DatasetGraph dataset, String name, Map<String, Node> bound) {
        var builder = QueryExec.dataset(dataset).query(parsed.computeIfAbsent(name, this::parse));
        bound.forEach(builder::substitution);
        return builder.build();
    }

    private Query parse(String name) {
        try (InputStream file = neighbour.getResourceAsStream(name + ".rq")) {
            if (file == null) {
                throw new IllegalArgumentException("no query " + name + ".rq beside " + neighbour.getName());
            }
            return QueryFactory.create(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
