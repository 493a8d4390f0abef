package fr.essaim.spaces.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import fr.essaim.rdf.Things.Thing;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.notices.WishedNotice;
import fr.essaim.spaces.notices.WishedNotices;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** A graph for each person who must be told something. */
@Singleton
public final class RdfWishedNotices implements WishedNotices {

    private static final String GRAPH = "wished-notices";
    private static final String OURS = Names.graph(GRAPH).getURI() + ":";
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    private static final Node ASIDE = NodeFactory.createLiteralString(Delivery.State.SET_ASIDE.name());

    private final GraphStore store;

    @Inject
    public RdfWishedNotices(GraphStore store) {
        this.store = store;
    }

    private record Box(List<WishedNotice> notices) {}

    @Override
    public Optional<WishedNotice> find(Id person, String key) {
        return of(person).stream()
                .filter(notice -> notice.wanted().key().equals(key))
                .findFirst();
    }

    @Override
    public List<WishedNotice> of(Id person) {
        return store.record(name(person), Box.class, graph -> read(graph, person))
                .notices();
    }

    @Override
    public List<Id> waiting() {
        return List.copyOf(people(SpaceTerms.UNSETTLED, TRUE));
    }

    @Override
    public List<WishedNotice> setAside() {
        return people(SpaceTerms.STATE, ASIDE).stream()
                .flatMap(person -> of(person).stream())
                .filter(notice -> notice.delivery().isSetAside())
                .toList();
    }

    @Override
    public List<WishedNotice> shownHere() {
        return people(SpaceTerms.HERE, TRUE).stream()
                .flatMap(person -> of(person).stream())
                .filter(WishedNotice::here)
                .toList();
    }

    @Override
    public List<WishedNotice> sentBy(Id campaign) {
        return people(SpaceTerms.SENT_BY, Names.thing("campaign", campaign)).stream()
                .flatMap(person -> of(person).stream())
                .filter(notice -> notice.wanted().sentBy().equals(Optional.of(campaign)))
                .toList();
    }

    @Override
    public void save(WishedNotice notice) {
        NoticeWanted wanted = notice.wanted();
        SpaceMapping.delivery(
                        Description.of(Names.thing("wished-notice", notice.id()))
                                .a(SpaceTerms.NOTICE)
                                .text(SpaceTerms.NOTICE_KIND, wanted.kind())
                                .text(SpaceTerms.NOTICE_KEY, wanted.key())
                                .text(SpaceTerms.TITLE, NoticeWords.line(wanted.title()))
                                .text(SpaceTerms.BODY, NoticeWords.line(wanted.text()))
                                .text(SpaceTerms.URL, wanted.link())
                                .ref(
                                        SpaceTerms.SENT_BY,
                                        wanted.sentBy()
                                                .map(campaign -> Names.thing("campaign", campaign))
                                                .orElse(null))
                                .number(SpaceTerms.VERSION, notice.version())
                                .number(SpaceTerms.TRIED, notice.tried())
                                .flag(SpaceTerms.HERE, notice.here())
                                .flag(SpaceTerms.READ, notice.read())
                                .flag(SpaceTerms.UNSETTLED, notice.delivery().isWaiting()),
                        notice.delivery())
                .replaceIn(store.graph(name(notice.person())));
    }

    @Override
    public void forget(Id person) {
        store.graph(name(person)).clear();
    }

    private TreeSet<Id> people(Node property, Node value) {
        TreeSet<Id> people = new TreeSet<>();
        store.dataset().find(Node.ANY, Node.ANY, property, value).forEachRemaining((Quad quad) -> {
            if (quad.getGraph().getURI().startsWith(OURS)) {
                people.add(Names.id(quad.getGraph()));
            }
        });
        return people;
    }

    private static Box read(Graph graph, Id person) {
        return new Box(Things.in(graph)
                .ofType(SpaceTerms.NOTICE)
                .map(facts -> notice(facts, person))
                .sorted(Comparator.comparing(
                                (WishedNotice one) -> one.delivery().since())
                        .reversed())
                .toList());
    }

    private static WishedNotice notice(Thing facts, Id person) {
        return new WishedNotice(
                Names.id(facts.node()),
                new NoticeWanted(
                        person,
                        facts.text(SpaceTerms.NOTICE_KIND),
                        facts.text(SpaceTerms.NOTICE_KEY),
                        NoticeWords.read(facts.text(SpaceTerms.TITLE)),
                        NoticeWords.read(facts.text(SpaceTerms.BODY)),
                        facts.text(SpaceTerms.URL),
                        facts.ref(SpaceTerms.SENT_BY).map(Names::id)),
                facts.number(SpaceTerms.VERSION, 1),
                facts.number(SpaceTerms.TRIED, 0),
                facts.flag(SpaceTerms.HERE),
                facts.flag(SpaceTerms.READ),
                SpaceMapping.delivery(facts));
    }

    private static Node name(Id person) {
        return Names.graph(GRAPH, person);
    }
}
