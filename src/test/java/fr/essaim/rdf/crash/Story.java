package fr.essaim.rdf.crash;

import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import fr.essaim.rdf.log.Disk;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What is written until the machine stops, and how to tell that what is found is whole. */
final class Story {

    static final Node GRAPH = Names.graph("journal", Id.of("c1"));
    private static final Node LIST = Names.graph("journal");
    private static final Node TYPE = Terms.sioc("Post");
    private static final Node TEXT = Terms.schema("text");
    private static final Node TITLE = Terms.schema("name");

    private Story() {}

    static LogGraphStore open(Disk disk, long snapshotAfter) {
        return LogGraphStore.open(disk, Runnable::run, Clock.systemUTC(), snapshotAfter);
    }

    /** One entry: three triples in one graph and one in another, all or none of which may be found. */
    static void write(GraphStore store, String id) {
        Node entry = Names.thing("entry", Id.of(id));
        store.change(() -> {
            Description.of(entry)
                    .a(TYPE)
                    .text(TITLE, "Entrée " + id)
                    .text(TEXT, ("Idées retenues, « " + id + " »\n").repeat(3))
                    .replaceIn(store.graph(GRAPH));
            Description.of(entry).a(TYPE).replaceIn(store.graph(LIST));
        });
    }

    static void remove(GraphStore store, String id) {
        Node entry = Names.thing("entry", Id.of(id));
        store.change(() -> {
            Description.remove(store.graph(GRAPH), entry);
            Description.remove(store.graph(LIST), entry);
        });
    }

    /** The entries that are there; throws if one of them is not whole. */
    static Set<String> found(GraphStore store) {
        return store.read(() -> {
            Graph graph = store.graph(GRAPH);
            Set<String> ids = Facts.ofType(graph, TYPE)
                    .map(facts -> Names.id(facts.subject()).value())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> listed = Facts.ofType(store.graph(LIST), TYPE)
                    .map(facts -> Names.id(facts.subject()).value())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!ids.equals(listed) || graph.size() != 3 * ids.size()) {
                throw new AssertionError("half an entry: " + ids + " listed " + listed + " in " + graph.size());
            }
            return ids;
        });
    }
}
