package fr.essaim.app.audit;

import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A graph a month in the private store, so that what is past its time goes as a whole and the rest is never touched. */
@Singleton
public final class RdfAudit implements Audit {

    private static final Duration ONE_LOOK = Duration.ofMinutes(10);
    private static final String ROOM = "audit";

    private final GraphStore store;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public RdfAudit(GraphStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void note(Act act) {
        store.change(() -> {
            Instant now = clock.instant();
            if (act.category() != Category.SENSITIVE_READ || !alreadyLooked(act, now)) {
                keep(act, now);
            }
        });
    }

    private boolean alreadyLooked(Act act, Instant now) {
        Instant since = now.minus(ONE_LOOK);
        return Stream.of(month(since), month(now))
                .distinct()
                .flatMap(month -> act.on().stream().limit(1).flatMap(one -> naming(month, one)))
                .map(RdfAudit::entry)
                .anyMatch(entry -> !entry.when().isBefore(since) && entry.act().equals(act));
    }

    private void keep(Act act, Instant now) {
        Description entry = Description.of(Names.thing("audit", ids.next()))
                .a(AuditTerms.ENTRY)
                .when(AuditTerms.WHEN, now)
                .text(AuditTerms.CATEGORY, act.category().name())
                .text(AuditTerms.WHAT, act.what())
                .text(AuditTerms.WHY, act.why())
                .text(AuditTerms.RESULT, act.result().name());
        act.who().ifPresent(person -> entry.ref(AuditTerms.WHO, Names.thing("person", person)));
        act.on().forEach(one -> entry.text(AuditTerms.ON, one));
        entry.replaceIn(store.graph(month(now)));
    }

    @Override
    public List<Entry> find(Wanted wanted) {
        return store.read(() -> {
            List<Entry> found = new ArrayList<>();
            for (Node month : months(wanted.since().orElse(Instant.EPOCH))) {
                // newest month first: older ones are not looked at once there is enough
                if (found.size() < wanted.most()) {
                    candidates(month, wanted)
                            .map(RdfAudit::entry)
                            .filter(wanted::asksFor)
                            .forEach(found::add);
                }
            }
            return found.stream()
                    .sorted(Comparator.comparing(Entry::when).reversed())
                    .limit(wanted.most())
                    .toList();
        });
    }

    private Stream<Facts> candidates(Node month, Wanted wanted) {
        return wanted.on()
                .map(one -> naming(month, one))
                .orElseGet(() -> Facts.ofType(store.graph(month), AuditTerms.ENTRY));
    }

    private Stream<Facts> naming(Node month, String thing) {
        Graph graph = store.graph(month);
        Node literal = NodeFactory.createLiteralString(thing);
        return graph.find(Node.ANY, AuditTerms.ON, literal).toList().stream()
                .map(triple -> new Facts(graph, triple.getSubject()));
    }

    private static Entry entry(Facts facts) {
        return new Entry(facts.when(AuditTerms.WHEN).orElse(Instant.EPOCH), act(facts));
    }

    private static Act act(Facts facts) {
        Optional<Id> who = facts.ref(AuditTerms.WHO).map(Names::id);
        return new Act(
                who,
                Category.valueOf(facts.text(AuditTerms.CATEGORY)),
                facts.text(AuditTerms.WHAT),
                new HashSet<>(facts.texts(AuditTerms.ON)),
                facts.text(AuditTerms.WHY),
                Result.valueOf(facts.text(AuditTerms.RESULT)));
    }

    @Override
    public int countBefore(Instant time) {
        return store.read(() -> gone(time).stream().mapToInt(this::size).sum());
    }

    @Override
    public int forgetBefore(Instant time) {
        return store.write(() -> {
            List<Node> gone = gone(time);
            int entries = gone.stream().mapToInt(this::size).sum();
            gone.forEach(month -> store.graph(month).clear());
            return entries;
        });
    }

    private List<Node> gone(Instant time) {
        YearMonth kept = YearMonth.from(time.atZone(ZoneOffset.UTC));
        return months(Instant.EPOCH).stream()
                .filter(month -> YearMonth.parse(Names.id(month).value()).isBefore(kept))
                .toList();
    }

    private int size(Node month) {
        return (int) Facts.ofType(store.graph(month), AuditTerms.ENTRY).count();
    }

    /** The months with entries since a time, newest first. */
    private List<Node> months(Instant since) {
        String first = month(since).getURI();
        String prefix = Names.graph(ROOM).getURI() + ":";
        return Iter.toList(store.dataset().listGraphNodes()).stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(prefix))
                .filter(node -> node.getURI().compareTo(first) >= 0)
                .sorted(Comparator.comparing(Node::getURI).reversed())
                .toList();
    }

    private static Node month(Instant time) {
        return Names.graph(
                ROOM, Id.of(YearMonth.from(time.atZone(ZoneOffset.UTC)).toString()));
    }
}
