package fr.essaim.rdf.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.mem.QuadTable;

/**
 * Jena's door on the states. Readers get the last state known to be on disk; a writer goes on from the last state
 * handed in by a writer, on disk or not yet, so that several writers can wait for the same sync.
 */
final class StateTable implements QuadTable {

    private final ThreadLocal<Work> works = new ThreadLocal<>();
    private volatile State durable = State.EMPTY;
    private volatile State newest = State.EMPTY;

    /** What one transaction sees and did. */
    static final class Work {
        private State state;
        private final List<Change> changes = new ArrayList<>();

        State state() {
            return state;
        }

        List<Change> changes() {
            return changes;
        }

        /** Back to an earlier point of the same transaction. */
        void back(State earlier, int count) {
            state = earlier;
            changes.subList(count, changes.size()).clear();
        }
    }

    Work work() {
        return works.get();
    }

    State durable() {
        return durable;
    }

    void show(State onDisk) {
        durable = onDisk;
    }

    /** Undoes all that was handed in and did not reach the disk. */
    void forgetPending() {
        newest = durable;
    }

    void reset(State state) {
        durable = state;
        newest = state;
    }

    @Override
    public void begin(ReadWrite mode) {
        Work work = new Work();
        work.state = mode == ReadWrite.WRITE ? newest : durable;
        works.set(work);
    }

    @Override
    public void commit() {
        newest = works.get().state;
    }

    @Override
    public void abort() {
        end();
    }

    @Override
    public void end() {
        works.remove();
    }

    @Override
    public void add(Quad quad) {
        change(true, quad);
    }

    @Override
    public void delete(Quad quad) {
        change(false, quad);
    }

    private void change(boolean added, Quad quad) {
        Node g = quad.getGraph();
        Node s = quad.getSubject();
        Node p = quad.getPredicate();
        Node o = quad.getObject();
        if (added && !(g.isURI() && s.isURI() && p.isURI() && (o.isURI() || o.isLiteral()))) {
            throw new IllegalArgumentException("every thing has an IRI here, no blank nodes: " + quad);
        }
        Work work = works.get();
        State after = added ? work.state.plus(g, s, p, o) : work.state.minus(g, s, p, o);
        if (after != work.state) {
            work.state = after;
            work.changes.add(new Change(added, g, s, p, o));
        }
    }

    @Override
    public Stream<Quad> find(Node g, Node s, Node p, Node o) {
        return works.get().state.find(g, s, p, o);
    }

    @Override
    public Stream<Quad> findInUnionGraph(Node s, Node p, Node o) {
        return find(Node.ANY, s, p, o)
                .map(quad -> Quad.create(Quad.unionGraph, quad.asTriple()))
                .distinct();
    }

    @Override
    public Stream<Node> listGraphNodes() {
        return works.get().state.names();
    }

    @Override
    public void clear() {
        works.get().state.quads().toList().forEach(this::delete);
    }
}
