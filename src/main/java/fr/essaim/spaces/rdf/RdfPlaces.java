package fr.essaim.spaces.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import fr.essaim.rdf.Things.Thing;
import fr.essaim.spaces.EarlierSpace;
import fr.essaim.spaces.EarlierSpace.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** On which platform the spaces are, and where they were before: a graph for each space that ever moved. */
final class RdfPlaces {

    private static final Node HERE = Names.graph("spaces-home");
    private static final Node THING = Names.part(HERE, "home");

    /** Parts the four words of a link; cannot stand in a name shown on one line. */
    private static final String TAB = "\t";

    private static final String LET_GO = "let-go";

    private final GraphStore store;

    RdfPlaces(GraphStore store) {
        this.store = store;
    }

    private record Kept(List<EarlierSpace> places) {}

    Optional<String> home() {
        return new Facts(store.graph(HERE), THING).maybe(SpaceTerms.HOST);
    }

    void keepHome(String home) {
        Description.of(THING).a(SpaceTerms.HOME).text(SpaceTerms.HOST, home).replaceIn(store.graph(HERE));
    }

    List<EarlierSpace> earlier(Id group) {
        return store.record(name(group), Kept.class, RdfPlaces::read).places();
    }

    /** The groups where an earlier place has a link of that person. */
    Set<Id> naming(Id person) {
        Set<Id> groups = new TreeSet<>();
        store.dataset()
                .find(Node.ANY, Node.ANY, SpaceTerms.EARLIER_MEMBER, Node.ANY)
                .forEachRemaining(quad -> {
                    if (quad.getObject().getLiteralLexicalForm().startsWith(person.value() + TAB)) {
                        groups.add(Names.id(quad.getGraph()));
                    }
                });
        return groups;
    }

    void keep(Id group, List<EarlierSpace> places) {
        Graph graph = store.graph(name(group));
        graph.clear();
        IntStream.range(0, places.size()).forEach(i -> describe(Names.part(name(group), "place", i), i, places.get(i))
                .replaceIn(graph));
    }

    private static Description describe(Node node, int position, EarlierSpace place) {
        Description description = Description.of(node)
                .a(SpaceTerms.EARLIER)
                .number(SpaceTerms.POSITION, position)
                .text(SpaceTerms.HOST, place.home())
                .text(SpaceTerms.HOST_ID, place.hostId())
                .text(SpaceTerms.URL, place.url())
                .flag(SpaceTerms.SETTLED, place.done())
                .flag(SpaceTerms.HIDDEN, place.archived());
        place.members().forEach(link -> description.text(SpaceTerms.EARLIER_MEMBER, line(link)));
        place.posts().forEach(link -> description.text(SpaceTerms.EARLIER_POST, line(link)));
        return description;
    }

    private static Kept read(Graph graph) {
        return new Kept(Things.in(graph)
                .ofType(SpaceTerms.EARLIER)
                .sorted(Comparator.comparing(facts -> facts.number(SpaceTerms.POSITION, 0)))
                .map(RdfPlaces::place)
                .toList());
    }

    private static EarlierSpace place(Thing facts) {
        return new EarlierSpace(
                facts.text(SpaceTerms.HOST),
                facts.text(SpaceTerms.HOST_ID),
                facts.text(SpaceTerms.URL),
                facts.flag(SpaceTerms.SETTLED),
                facts.flag(SpaceTerms.HIDDEN),
                links(facts, SpaceTerms.EARLIER_MEMBER),
                links(facts, SpaceTerms.EARLIER_POST));
    }

    private static List<Link> links(Thing facts, Node property) {
        return facts.texts(property).stream()
                .map(line -> line.split(TAB, 4))
                .map(words -> new Link(words[0], words[1], words[2].equals(LET_GO), words[3]))
                .sorted(Comparator.comparing(Link::key))
                .toList();
    }

    private static String line(Link link) {
        return String.join(TAB, link.key(), link.hostId(), link.letGo() ? LET_GO : "", link.mark());
    }

    private static Node name(Id group) {
        return Names.graph("earlier-spaces", group);
    }
}
