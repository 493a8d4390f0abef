package fr.essaim.groups.rdf;

import fr.essaim.groups.conditions.Conditions;
import fr.essaim.groups.conditions.KeptConditions;
import fr.essaim.groups.conditions.Pair;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** One thing a pair, one thing a teacher who misses slots, in a graph of the campaign's own. */
@Singleton
public final class RdfConditions implements KeptConditions {

    private static final String GRAPH = "groupconditions";

    private final GraphStore store;

    @Inject
    public RdfConditions(GraphStore store) {
        this.store = store;
    }

    @Override
    public Conditions of(Id campaign) {
        return store.record(Names.graph(GRAPH, campaign), Conditions.class, RdfConditions::read);
    }

    private static Conditions read(Graph graph) {
        List<Pair> pairs = Facts.ofType(graph, GroupTerms.PAIR)
                .map(facts -> {
                    List<Node> two = facts.refs(GroupTerms.PAIR_OF);
                    return new Pair(
                            Pair.Kind.valueOf(facts.text(GroupTerms.PAIR_KIND)),
                            Names.id(two.get(0)),
                            Names.id(two.get(1)),
                            facts.text(GroupTerms.REASON),
                            facts.ref(GroupTerms.ASKED_BY).map(Names::id).orElse(Names.id(two.get(0))),
                            facts.when(GroupTerms.ASKED_AT).orElse(Instant.EPOCH));
                })
                .toList();
        Map<Id, Set<Integer>> missed = new TreeMap<>();
        Facts.ofType(graph, GroupTerms.HINDRANCE)
                .forEach(facts -> missed.put(
                        Names.id(facts.ref(GroupTerms.PAIR_OF).orElseThrow()),
                        Arrays.stream(facts.text(GroupTerms.MISSED).split(" "))
                                .map(Integer::valueOf)
                                .collect(Collectors.toSet())));
        return new Conditions(pairs, missed);
    }

    @Override
    public void save(Id campaign, Conditions conditions) {
        Graph graph = store.graph(Names.graph(GRAPH, campaign));
        Set<Node> written = new HashSet<>();
        for (Pair pair : conditions.pairs()) {
            Node node = Names.digest("pair", campaign + " " + pair.kind() + " " + pair.one() + " " + pair.other());
            written.add(node);
            Description.of(node)
                    .a(GroupTerms.PAIR)
                    .text(GroupTerms.PAIR_KIND, pair.kind().name())
                    .ref(GroupTerms.PAIR_OF, person(pair.one()))
                    .ref(GroupTerms.PAIR_OF, person(pair.other()))
                    .text(GroupTerms.REASON, pair.reason())
                    .ref(GroupTerms.ASKED_BY, person(pair.by()))
                    .when(GroupTerms.ASKED_AT, pair.at())
                    .replaceIn(graph);
        }
        conditions.missed().forEach((teacher, slots) -> {
            Node node = Names.digest("hindrance", campaign + " " + teacher);
            written.add(node);
            Description.of(node)
                    .a(GroupTerms.HINDRANCE)
                    .ref(GroupTerms.PAIR_OF, person(teacher))
                    .text(GroupTerms.MISSED, slots.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .replaceIn(graph);
        });
        for (Node type : List.of(GroupTerms.PAIR, GroupTerms.HINDRANCE)) {
            Facts.ofType(graph, type)
                    .map(Facts::subject)
                    .filter(node -> !written.contains(node))
                    .toList()
                    .forEach(node -> Description.remove(graph, node));
        }
    }

    private static Node person(Id id) {
        return Names.thing("person", id);
    }
}
