package fr.essaim.impressions.rdf.referents;

import fr.essaim.impressions.referents.Criterion;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.impressions.referents.Referents;
import fr.essaim.impressions.referents.Thanks;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Named after the person or the pair they are of, so that there is never a second. */
@Singleton
public final class RdfReferents implements Referents {

    private final GraphStore store;

    @Inject
    public RdfReferents(GraphStore store) {
        this.store = store;
    }

    private record Known(List<Referent> referents, List<Thanks> thanks) {}

    @Override
    public List<Referent> of(Id campaign) {
        return known(campaign).referents();
    }

    @Override
    public List<Thanks> thanks(Id campaign) {
        return known(campaign).thanks();
    }

    @Override
    public void save(Referent one) {
        Graph graph = store.graph(graph(one.campaign()));
        if (one.isBlank()) {
            Description.remove(graph, node(one.person()));
            return;
        }
        Description said = Description.of(node(one.person()))
                .a(ReferentTerms.REFERENT)
                .ref(ReferentTerms.PERSON, Names.thing("person", one.person()))
                .flag(ReferentTerms.OFFERED, one.offered())
                .text(ReferentTerms.WORDS, one.words())
                .text(ReferentTerms.STATE, one.state().name().toLowerCase(Locale.ROOT))
                .refs(
                        ReferentTerms.ACCOMPANIES,
                        one.ideas().stream().map(id -> Names.thing("idea", id)).toList());
        one.seen().forEach(criterion -> said.text(ReferentTerms.SEEN, criterion.field()));
        said.replaceIn(graph);
    }

    @Override
    public void save(Thanks thanks) {
        Description.of(node(thanks))
                .a(ReferentTerms.THANKS)
                .ref(ReferentTerms.FROM, Names.thing("person", thanks.from()))
                .ref(ReferentTerms.TO, Names.thing("person", thanks.to()))
                .text(ReferentTerms.WORDS, thanks.words())
                .replaceIn(store.graph(graph(thanks.campaign())));
    }

    @Override
    public void remove(Thanks thanks) {
        Description.remove(store.graph(graph(thanks.campaign())), node(thanks));
    }

    private Known known(Id campaign) {
        return store.record(graph(campaign), Known.class, said -> {
            Things things = Things.in(said);
            return new Known(
                    things.ofType(ReferentTerms.REFERENT)
                            .map(thing -> referent(campaign, thing))
                            .toList(),
                    things.ofType(ReferentTerms.THANKS)
                            .map(thing -> thanks(campaign, thing))
                            .toList());
        });
    }

    private static Referent referent(Id campaign, Things.Thing thing) {
        return new Referent(
                campaign,
                thing.ref(ReferentTerms.PERSON).map(Names::id).orElseThrow(),
                thing.flag(ReferentTerms.OFFERED),
                thing.text(ReferentTerms.WORDS),
                thing.texts(ReferentTerms.SEEN).stream()
                        .map(RdfReferents::criterion)
                        .collect(Collectors.toSet()),
                Referent.State.valueOf(thing.text(ReferentTerms.STATE).toUpperCase(Locale.ROOT)),
                thing.all(ReferentTerms.ACCOMPANIES).stream()
                        .map(Names::id)
                        .sorted()
                        .toList());
    }

    private static Criterion criterion(String field) {
        return Criterion.valueOf(field.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Thanks thanks(Id campaign, Things.Thing thing) {
        return new Thanks(
                campaign,
                thing.ref(ReferentTerms.FROM).map(Names::id).orElseThrow(),
                thing.ref(ReferentTerms.TO).map(Names::id).orElseThrow(),
                thing.text(ReferentTerms.WORDS));
    }

    private static Node graph(Id campaign) {
        return Names.graph(ReferentTerms.ROOM, campaign);
    }

    private static Node node(Id person) {
        return Names.thing("referent", person);
    }

    private static Node node(Thanks thanks) {
        return Names.digest("thanks", thanks.from() + "\n" + thanks.to());
    }
}
