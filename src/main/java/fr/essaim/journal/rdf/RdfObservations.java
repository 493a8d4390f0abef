package fr.essaim.journal.rdf;

import fr.essaim.journal.observing.Aspect;
import fr.essaim.journal.observing.Observation;
import fr.essaim.journal.observing.Observations;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** A graph for each campaign, apart from the journal: who reads the one never meets the other. */
@Singleton
public final class RdfObservations implements Observations {

    private static final Comparator<Observation> NEWEST_FIRST =
            Comparator.comparing(Observation::at).reversed().thenComparing(Observation::id);

    private final GraphStore store;

    @Inject
    public RdfObservations(GraphStore store) {
        this.store = store;
    }

    private record Listed(List<Observation> observations) {}

    @Override
    public List<Observation> of(Id campaign) {
        return store.record(
                        graph(campaign),
                        Listed.class,
                        said -> new Listed(Things.in(said)
                                .ofType(JournalTerms.OBSERVATION)
                                .map(thing -> observation(campaign, thing))
                                .sorted(NEWEST_FIRST)
                                .toList()))
                .observations();
    }

    @Override
    public void save(Observation one) {
        Description said = Description.of(node(one.id()))
                .a(JournalTerms.OBSERVATION)
                .ref(JournalTerms.GROUP, Names.thing("group", one.group()))
                .ref(JournalTerms.AUTHOR, Names.thing("person", one.by()))
                .ref(
                        JournalTerms.WORKSHOP,
                        one.workshop().map(id -> Names.thing("workshop", id)).orElse(null))
                .text(JournalTerms.NOTE, one.note())
                .when(JournalTerms.WRITTEN, one.at());
        one.degrees().forEach((aspect, degree) -> said.number(JournalTerms.SEEN.get(aspect), degree));
        said.replaceIn(store.graph(graph(one.campaign())));
    }

    @Override
    public void remove(Id campaign, Id observation) {
        Description.remove(store.graph(graph(campaign)), node(observation));
    }

    private static Observation observation(Id campaign, Things.Thing thing) {
        Map<Aspect, Integer> degrees = new EnumMap<>(Aspect.class);
        JournalTerms.SEEN.forEach((aspect, property) -> {
            int degree = thing.number(property, 0);
            if (degree > 0) {
                degrees.put(aspect, degree);
            }
        });
        return new Observation(
                Names.id(thing.node()),
                campaign,
                thing.ref(JournalTerms.GROUP).map(Names::id).orElseThrow(),
                thing.ref(JournalTerms.AUTHOR).map(Names::id).orElseThrow(),
                thing.ref(JournalTerms.WORKSHOP).map(Names::id),
                degrees,
                thing.text(JournalTerms.NOTE),
                thing.when(JournalTerms.WRITTEN).orElse(Instant.EPOCH));
    }

    private static Node graph(Id campaign) {
        return Names.graph(JournalTerms.OBSERVATIONS, campaign);
    }

    private static Node node(Id observation) {
        return Names.thing("observation", observation);
    }
}
