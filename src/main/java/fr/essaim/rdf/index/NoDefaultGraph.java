package fr.essaim.rdf.index;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.mem.TripleTable;

/** The graph without a name: always empty, since what belongs to nobody could never be erased with its owner. */
final class NoDefaultGraph implements TripleTable {

    @Override
    public Stream<Triple> find(Node s, Node p, Node o) {
        return Stream.empty();
    }

    @Override
    public void add(Triple triple) {
        throw new IllegalArgumentException("everything stands in a named graph: " + triple);
    }

    @Override
    public void delete(Triple triple) {
        // nothing is there
    }

    @Override
    public void clear() {
        // nothing is there
    }

    @Override
    public void begin(ReadWrite mode) {
        // nothing to hold
    }

    @Override
    public void commit() {
        // nothing to keep
    }

    @Override
    public void abort() {
        // nothing to undo
    }

    @Override
    public void end() {
        // nothing to let go
    }
}
