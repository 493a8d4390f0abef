package fr.essaim.rdf;

import fr.essaim.rdf.index.Change;
import fr.essaim.rdf.index.GraphState;
import fr.essaim.rdf.index.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a transaction runs, joins and ends; where its changes are kept is for those who extend this. */
abstract class IndexedGraphStore implements GraphStore {

    private static final Logger LOG = LoggerFactory.getLogger(IndexedGraphStore.class);

    final Index index = new Index();
    private final Records records = new Records();
    private final ThreadLocal<List<Runnable>> afterwards = new ThreadLocal<>();

    /** What a write transaction waits for before it is told to have happened. */
    @FunctionalInterface
    interface Durable {
        void await();
    }

    /**
     * Takes the running write transaction over: commits it in the index, in the order in which its changes are
     * kept, and says how to wait for the disk. If it throws, nothing was committed.
     *
     * @param mark what {@link #beforeWrite} gave at the beginning
     */
    abstract Durable accept(long mark, List<Change> changes);

    /** Refuses when nothing can be kept; called before the transaction begins. */
    abstract long beforeWrite();

    /** Refuses when the store is closed. */
    abstract void beforeRead();

    @Override
    public final <T> T read(Supplier<T> work) {
        if (index.inTransaction()) {
            return work.get();
        }
        beforeRead();
        return index.read(work);
    }

    @Override
    public final <T> T write(Supplier<T> work) {
        if (!index.inTransaction()) {
            return outermost(work);
        }
        if (!index.writing()) {
            throw new IllegalStateException("a write inside a read");
        }
        return joined(work);
    }

    /** Joins the running transaction; if it fails, only what it did is undone and its caller may go on. */
    private <T> T joined(Supplier<T> work) {
        Index.Point before = index.point();
        List<Runnable> told = afterwards.get();
        int count = told.size();
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            index.back(before);
            told.subList(count, told.size()).clear();
            throw failure;
        }
    }

    private <T> T outermost(Supplier<T> work) {
        long mark = beforeWrite();
        List<Runnable> told = new ArrayList<>();
        List<Change> changes;
        T result;
        Durable durable;
        index.beginWrite();
        afterwards.set(told);
        try {
            result = work.get();
            changes = index.changes();
            durable = accept(mark, changes);
        } finally {
            afterwards.remove();
            if (index.inTransaction()) {
                index.abort();
            }
        }
        durable.await();
        changes.stream().map(Change::graph).distinct().forEach(records::forget);
        told.forEach(IndexedGraphStore::tell);
        return result;
    }

    /** Lets go of everything made of graphs that are no more. */
    final void forgetRecords() {
        records.forgetAll();
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException failure) {
            LOG.error("What had to follow a committed change failed; the change stands", failure);
        }
    }

    @Override
    public final void afterCommit(Runnable work) {
        List<Runnable> told = afterwards.get();
        if (told == null) {
            throw new IllegalStateException("nothing is being written");
        }
        told.add(work);
    }

    @Override
    public final Graph graph(Node name) {
        return index.dataset().getGraph(name);
    }

    @Override
    public final DatasetGraph dataset() {
        return index.dataset();
    }

    @Override
    public final <T> T record(Node graph, Class<T> kind, Function<Graph, T> mapping) {
        GraphState state = index.state(graph);
        return records.of(graph, state, kind, isOnDisk(graph, state), () -> mapping.apply(graph(graph)));
    }

    /** A writer keeps what it mapped of a graph that it left alone: others read the very same graph. */
    private boolean isOnDisk(Node graph, GraphState state) {
        return !index.writing() || index.durable().graph(graph) == state;
    }

    /** True while the calling thread is in a transaction: a host call then is a fault. */
    public final boolean inTransaction() {
        return index.inTransaction();
    }
}
