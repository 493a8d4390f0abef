package fr.essaim.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A store without a log, for tests of the rooms: one transaction at a time, records kept until the next write. */
public final class MemoryGraphStore implements GraphStore {

    private final DatasetGraph index = DatasetGraphFactory.createTxnMem();
    private final ReentrantLock writers = new ReentrantLock();
    private final Map<List<Object>, Object> records = new HashMap<>();
    private final ThreadLocal<List<Runnable>> after = new ThreadLocal<>();

    @Override
    public <T> T read(Supplier<T> work) {
        return index.isInTransaction() ? work.get() : index.calculateRead(work::get);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (index.isInTransaction()) {
            if (index.transactionType() == TxnType.READ) {
                throw new IllegalStateException("a write inside a read");
            }
            return work.get();
        }
        writers.lock();
        List<Runnable> told = new ArrayList<>();
        after.set(told);
        T result;
        try {
            result = index.calculateWrite(work::get);
            synchronized (records) {
                records.clear();
            }
        } finally {
            after.remove();
            writers.unlock();
        }
        told.forEach(Runnable::run);
        return result;
    }

    @Override
    public void afterCommit(Runnable work) {
        List<Runnable> told = after.get();
        if (told == null) {
            throw new IllegalStateException("no write transaction");
        }
        told.add(work);
    }

    @Override
    public Graph graph(Node name) {
        return dataset().getGraph(name);
    }

    @Override
    public DatasetGraph dataset() {
        if (!index.isInTransaction()) {
            throw new IllegalStateException("no transaction");
        }
        return index;
    }

    @Override
    public <T> T record(Node graph, Class<T> kind, Function<Graph, T> mapping) {
        if (index.transactionType() != TxnType.READ) {
            return mapping.apply(graph(graph));
        }
        synchronized (records) {
            return kind.cast(records.computeIfAbsent(List.of(graph, kind), key -> mapping.apply(graph(graph))));
        }
    }

    /** True while the calling thread is in a transaction: a host call then is a fault. */
    public boolean inTransaction() {
        return index.isInTransaction();
    }
}
