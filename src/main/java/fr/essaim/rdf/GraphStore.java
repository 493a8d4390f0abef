package fr.essaim.rdf;

import fr.essaim.kernel.Transactions;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Named graphs behind {@link Transactions}. Every method needs a running transaction and throws
 * {@link IllegalStateException} without one; {@link Graph}s must not be kept beyond it.
 */
public interface GraphStore extends Transactions {

    /** The named graph as this transaction sees it, empty if nothing was ever said in it. */
    Graph graph(Node name);

    /** All named graphs, for the queries that cross campaigns. */
    DatasetGraph dataset();

    /**
     * A record of a whole graph, mapped once and kept until the graph changes. In a read transaction the same
     * object comes back while the graph stays the same; in a write transaction that touched the graph it is mapped
     * anew and not kept.
     *
     * @param kind what {@code mapping} makes, to keep several records of one graph apart
     */
    <T> T record(Node graph, Class<T> kind, Function<Graph, T> mapping);
}
