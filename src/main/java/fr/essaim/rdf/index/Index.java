package fr.essaim.rdf.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.mem.DatasetGraphInMemory;

/**
 * The transactional dataset in memory: one writer at a time, readers never wait. What a writer handed in with
 * {@link #commit} is seen by the writers after it at once and by readers only after {@link #show}.
 */
public final class Index {

    private final StateTable table = new StateTable();
    private final Guarded dataset = new Guarded(table);

    /** Opens transactions for this class only: a graph kept too long would else begin its own, past the log. */
    private static final class Guarded extends DatasetGraphInMemory {

        Guarded(StateTable table) {
            super(table, new NoDefaultGraph());
        }

        void open(TxnType type) {
            super.begin(type);
        }

        @Override
        public void begin(TxnType type) {
            throw new IllegalStateException("the store was used without a transaction");
        }
    }

    /** A moment inside a write transaction to which it can go back. */
    public record Point(State state, int changes) {}

    public boolean inTransaction() {
        return dataset.isInTransaction();
    }

    public boolean writing() {
        return inTransaction() && dataset.transactionType() == TxnType.WRITE;
    }

    /** The dataset of the running transaction. */
    public DatasetGraph dataset() {
        if (!inTransaction()) {
            throw new IllegalStateException("the store was used without a transaction");
        }
        return dataset;
    }

    public <T> T read(Supplier<T> work) {
        dataset.open(TxnType.READ);
        try {
            return work.get();
        } finally {
            dataset.end();
        }
    }

    public void beginWrite() {
        dataset.open(TxnType.WRITE);
    }

    public Point point() {
        return new Point(table.work().state(), table.work().changes().size());
    }

    public void back(Point point) {
        table.work().back(point.state(), point.changes());
    }

    /** What the running write transaction did so far, in order, without what it undid itself. */
    public List<Change> changes() {
        List<Change> net = new ArrayList<>();
        Map<Change, Integer> places = new HashMap<>();
        for (Change change : table.work().changes()) {
            Integer place = places.remove(change.opposite());
            if (place == null) {
                places.put(change, net.size());
                net.add(change);
            } else {
                net.set(place, null);
            }
        }
        net.removeIf(Objects::isNull);
        return net;
    }

    /** The state of a graph in the running transaction; the same object as long as the graph is the same. */
    public GraphState state(Node graph) {
        dataset();
        return table.work().state().graph(graph);
    }

    /** Hands the running write transaction in and ends it. Gives the state to {@link #show} once it is on disk. */
    public State commit() {
        State state = table.work().state();
        dataset.commit();
        return state;
    }

    public void abort() {
        dataset.abort();
    }

    public State durable() {
        return table.durable();
    }

    public void show(State onDisk) {
        table.show(onDisk);
    }

    public void forgetPending() {
        table.forgetPending();
    }

    /** Starts from a state read from disk. */
    public void reset(State state) {
        table.reset(state);
    }
}
