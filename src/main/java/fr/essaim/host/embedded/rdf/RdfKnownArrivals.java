package fr.essaim.host.embedded.rdf;

import fr.essaim.host.embedded.arrivals.KnownArrivals;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import fr.essaim.rdf.Things.Thing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Links in one graph, each named by a digest of what it links from. */
@Singleton
public final class RdfKnownArrivals implements KnownArrivals {

    private static final Node GRAPH = Names.graph("arrivals");

    private final GraphStore store;

    @Inject
    public RdfKnownArrivals(GraphStore store) {
        this.store = store;
    }

    @Override
    public Optional<Id> person(String source, String subject) {
        return Things.about(graph(), node(source, subject))
                .flatMap(link -> link.ref(Hosting.ARRIVES_AS))
                .map(Names::id);
    }

    @Override
    public Optional<String> subject(String source, Id person) {
        return links(source, person)
                .map(link -> link.text(Hosting.ARRIVAL_SUBJECT))
                .findFirst();
    }

    @Override
    public SortedMap<String, String> of(Id person) {
        SortedMap<String, String> known = new TreeMap<>();
        links(person).forEach(link -> known.put(link.text(Hosting.ARRIVAL_SOURCE), link.text(Hosting.ARRIVAL_SUBJECT)));
        return known;
    }

    @Override
    public void link(String source, String subject, Id person) {
        List<Node> before = links(source, person).map(Thing::node).toList();
        before.forEach(old -> Description.remove(graph(), old));
        Description.of(node(source, subject))
                .a(Hosting.ARRIVAL)
                .text(Hosting.ARRIVAL_SOURCE, source)
                .text(Hosting.ARRIVAL_SUBJECT, subject)
                .ref(Hosting.ARRIVES_AS, Names.thing("person", person))
                .replaceIn(graph());
    }

    @Override
    public void says(String source, String subject, String function, Instant when) {
        Things.about(graph(), node(source, subject)).ifPresent(link -> Description.of(link.node())
                .a(Hosting.ARRIVAL)
                .text(Hosting.ARRIVAL_SOURCE, source)
                .text(Hosting.ARRIVAL_SUBJECT, subject)
                .ref(Hosting.ARRIVES_AS, link.ref(Hosting.ARRIVES_AS).orElseThrow())
                .text(Hosting.ARRIVAL_FUNCTION, function)
                .when(Hosting.ARRIVED, when)
                .replaceIn(graph()));
    }

    @Override
    public Set<String> functions(String source, Id person, Instant since) {
        return links(source, person)
                .filter(link -> link.when(Hosting.ARRIVED)
                        .filter(at -> !at.isBefore(since))
                        .isPresent())
                .map(link -> link.text(Hosting.ARRIVAL_FUNCTION))
                .filter(function -> !function.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(Id person) {
        links(person).map(Thing::node).toList().forEach(old -> Description.remove(graph(), old));
    }

    @Override
    public void forgetAll(String source) {
        links(Node.ANY)
                .filter(link -> link.text(Hosting.ARRIVAL_SOURCE).equals(source))
                .map(Thing::node)
                .toList()
                .forEach(old -> Description.remove(graph(), old));
    }

    /** For stores of before: gives the links of a directory the name it goes by now. */
    public void rename(String source, String now) {
        List<Thing> before = links(Node.ANY)
                .filter(link -> link.text(Hosting.ARRIVAL_SOURCE).equals(source))
                .toList();
        before.forEach(link -> {
            Id person = Names.id(link.ref(Hosting.ARRIVES_AS).orElseThrow());
            String subject = link.text(Hosting.ARRIVAL_SUBJECT);
            Description.remove(graph(), link.node());
            link(now, subject, person);
        });
    }

    private Stream<Thing> links(String source, Id person) {
        return links(person).filter(link -> link.text(Hosting.ARRIVAL_SOURCE).equals(source));
    }

    private Stream<Thing> links(Id person) {
        return links(Names.thing("person", person));
    }

    private Stream<Thing> links(Node person) {
        return graph().find(Node.ANY, Hosting.ARRIVES_AS, person).toList().stream()
                .flatMap(triple -> Things.about(graph(), triple.getSubject()).stream());
    }

    private Graph graph() {
        return store.graph(GRAPH);
    }

    private static Node node(String source, String subject) {
        return Names.digest("arrival", source + "\n" + subject);
    }
}
