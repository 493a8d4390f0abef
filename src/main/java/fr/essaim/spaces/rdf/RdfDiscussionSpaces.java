package fr.essaim.spaces.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.EarlierSpace;
import fr.essaim.spaces.SpacePost;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** A graph for each space: in an event of 600 groups one delivery touches one of them. */
@Singleton
public final class RdfDiscussionSpaces implements DiscussionSpaces {

    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private static final String OURS = Names.graph("spaces").getURI() + ":";

    private final GraphStore store;
    private final RdfPlaces places;

    @Inject
    public RdfDiscussionSpaces(GraphStore store) {
        this.store = store;
        this.places = new RdfPlaces(store);
    }

    private record Kept(Optional<DiscussionSpace> space) {}

    @Override
    public Optional<DiscussionSpace> find(Id group) {
        return store.record(name(group), Kept.class, graph -> new Kept(SpaceMapping.read(graph, group)))
                .space();
    }

    @Override
    public boolean isArchived(Id group) {
        return store.graph(name(group)).contains(SpaceMapping.space(group), SpaceTerms.HIDDEN, TRUE);
    }

    @Override
    public List<DiscussionSpace> ofCampaign(Id campaign) {
        return groups(SpaceTerms.CAMPAIGN, Names.thing("campaign", campaign)).stream()
                .flatMap(group -> find(group).stream())
                .sorted(Comparator.comparing(DiscussionSpace::name).thenComparing(DiscussionSpace::group))
                .toList();
    }

    @Override
    public List<Id> all() {
        return groups(RDF.type.asNode(), SpaceTerms.SPACE).stream().sorted().toList();
    }

    @Override
    public List<Id> unsettled() {
        return groups(SpaceTerms.UNSETTLED, TRUE).stream().sorted().toList();
    }

    @Override
    public List<Id> knownAs(Set<String> hostIds) {
        return hostIds.stream()
                .flatMap(id -> groups(SpaceTerms.HOST_ID, NodeFactory.createLiteralString(id)).stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Id> naming(Id person) {
        Stream<Id> now = groups(Names.thing("person", person), RDF.type.asNode(), SpaceTerms.MEMBER).stream();
        return Stream.concat(now, places.naming(person).stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void replace(DiscussionSpace before, DiscussionSpace after) {
        Graph graph = store.graph(name(after.group()));
        SpaceMapping.describe(after).replaceIn(graph);
        after.members().stream()
                .filter(member -> !before.member(member.person()).equals(Optional.of(member)))
                .forEach(member -> SpaceMapping.describe(member).replaceIn(graph));
        Set<SpacePost> kept = new HashSet<>(before.posts());
        after.posts().stream().filter(post -> !kept.contains(post)).forEach(post -> SpaceMapping.describe(post)
                .replaceIn(graph));
        forget(graph, before, after);
    }

    @Override
    public Optional<SpacePost> post(Id group, String key) {
        return Things.about(store.graph(name(group)), SpaceMapping.post(key)).map(SpaceMapping::post);
    }

    @Override
    public int nextOrder(Id group) {
        Graph graph = store.graph(name(group));
        Optional<Integer> last = graph.stream(SpaceMapping.space(group), SpaceTerms.LAST_POSITION, Node.ANY)
                .map(triple -> SpaceMapping.number(triple.getObject()))
                .findFirst();
        return 1 + last.orElseGet(() -> lastOf(graph));
    }

    /** For a space kept before its last place was noted: looks at every text. */
    private static int lastOf(Graph graph) {
        return graph.stream(Node.ANY, SpaceTerms.POSITION, Node.ANY)
                .mapToInt(triple -> SpaceMapping.number(triple.getObject()))
                .max()
                .orElse(0);
    }

    @Override
    public void save(Id campaign, Id group, SpacePost post) {
        Graph graph = store.graph(name(group));
        Node space = SpaceMapping.space(group);
        if (!graph.contains(space, RDF.type.asNode(), SpaceTerms.SPACE)) {
            DiscussionSpace fresh =
                    DiscussionSpace.unpublished(campaign, group, post.delivery().since());
            SpaceMapping.describe(fresh).replaceIn(graph);
        }
        noteLast(graph, group, post.order());
        SpaceMapping.describe(post).replaceIn(graph);
        if (graph.contains(space, SpaceTerms.PUBLISHED, TRUE)) {
            graph.remove(space, SpaceTerms.UNSETTLED, Node.ANY);
            graph.add(space, SpaceTerms.UNSETTLED, TRUE);
        }
    }

    /** So that the next text finds its place without looking at all the others. */
    private void noteLast(Graph graph, Id group, int order) {
        if (order >= nextOrder(group)) {
            Node space = SpaceMapping.space(group);
            graph.remove(space, SpaceTerms.LAST_POSITION, Node.ANY);
            SpaceMapping.lastPosition(Description.of(space), order).triples().forEach(graph::add);
        }
    }

    private static void forget(Graph graph, DiscussionSpace before, DiscussionSpace now) {
        before.members().stream()
                .filter(member -> now.member(member.person()).isEmpty())
                .forEach(member -> Description.remove(graph, SpaceMapping.member(member)));
        Set<String> left = now.posts().stream().map(SpacePost::key).collect(Collectors.toSet());
        before.posts().stream()
                .filter(post -> !left.contains(post.key()))
                .forEach(post -> Description.remove(graph, SpaceMapping.post(post.key())));
    }

    @Override
    public List<EarlierSpace> earlier(Id group) {
        return places.earlier(group);
    }

    @Override
    public void keepEarlier(Id group, List<EarlierSpace> left) {
        places.keep(group, left);
    }

    @Override
    public Optional<String> home() {
        return places.home();
    }

    @Override
    public void keepHome(String home) {
        places.keepHome(home);
    }

    @Override
    public void remove(Id group) {
        store.graph(name(group)).clear();
        places.keep(group, List.of());
    }

    private List<Id> groups(Node property, Node value) {
        return groups(Node.ANY, property, value);
    }

    private List<Id> groups(Node subject, Node property, Node value) {
        List<Id> groups = new ArrayList<>();
        store.dataset().find(Node.ANY, subject, property, value).forEachRemaining((Quad quad) -> {
            // notices to people have the same mark, in graphs of their own
            if (quad.getGraph().getURI().startsWith(OURS)) {
                groups.add(Names.id(quad.getGraph()));
            }
        });
        return groups;
    }

    private static Node name(Id group) {
        return Names.graph("spaces", group);
    }
}
