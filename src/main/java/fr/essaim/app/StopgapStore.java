package fr.essaim.app;

import fr.essaim.rdf.GraphStore;
import jakarta.enterprise.inject.Vetoed;
import java.util.*;
import java.util.function.*;
import org.apache.jena.graph.*;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.*;

@Vetoed
final class StopgapStore implements GraphStore {
    private final DatasetGraph d = DatasetGraphFactory.createTxnMem();
    private final ThreadLocal<List<Runnable>> after = new ThreadLocal<>();

    public Graph graph(Node n) {
        return d.getGraph(n);
    }

    public DatasetGraph dataset() {
        return d;
    }

    public <T> T record(Node g, Class<T> k, Function<Graph, T> m) {
        return m.apply(d.getGraph(g));
    }

    public <T> T read(Supplier<T> w) {
        if (d.isInTransaction()) return w.get();
        d.begin(ReadWrite.READ);
        try {
            return w.get();
        } finally {
            d.end();
        }
    }

    public <T> T write(Supplier<T> w) {
        if (d.isInTransaction()) return w.get();
        d.begin(ReadWrite.WRITE);
        after.set(new ArrayList<>());
        T t;
        try {
            t = w.get();
            d.commit();
        } finally {
            d.end();
        }
        var l = after.get();
        after.remove();
        l.forEach(Runnable::run);
        return t;
    }

    public void afterCommit(Runnable w) {
        after.get().add(w);
    }
}
