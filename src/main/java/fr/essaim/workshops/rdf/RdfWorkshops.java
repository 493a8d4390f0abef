package fr.essaim.workshops.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** One graph a campaign; the list says of each workshop which campaign's graph holds it. */
@Singleton
public final class RdfWorkshops implements Workshops {

    private static final Node LIST = Names.graph(WorkshopTerms.ROOM);

    private final GraphStore store;

    @Inject
    public RdfWorkshops(GraphStore store) {
        this.store = store;
    }

    private record Kept(List<Workshop> workshops) {}

    private record Listed(Map<Id, Id> campaigns, List<Id> inOrder) {}

    @Override
    public Optional<Workshop> find(Id workshop) {
        return Optional.ofNullable(listed().campaigns().get(workshop)).map(this::of).stream()
                .flatMap(List::stream)
                .filter(one -> one.id().equals(workshop))
                .findFirst();
    }

    @Override
    public List<Workshop> of(Id campaign) {
        return store.record(
                        Names.graph(WorkshopTerms.ROOM, campaign),
                        Kept.class,
                        graph -> new Kept(WorkshopMapping.read(graph, campaign)))
                .workshops();
    }

    @Override
    public List<Workshop> published() {
        return listed().inOrder().stream()
                .flatMap(campaign -> of(campaign).stream())
                .filter(Workshop::published)
                .toList();
    }

    @Override
    public void save(Workshop workshop) {
        WorkshopMapping.write(store.graph(Names.graph(WorkshopTerms.ROOM, workshop.campaign())), workshop);
        Description.of(WorkshopMapping.node(workshop.id()))
                .a(WorkshopTerms.WORKSHOP)
                .ref(WorkshopTerms.IN_CAMPAIGN, Names.thing("campaign", workshop.campaign()))
                .replaceIn(store.graph(LIST));
    }

    @Override
    public void remove(Workshop workshop) {
        Node node = WorkshopMapping.node(workshop.id());
        Description.remove(store.graph(Names.graph(WorkshopTerms.ROOM, workshop.campaign())), node);
        Description.remove(store.graph(LIST), node);
    }

    private Listed listed() {
        return store.record(LIST, Listed.class, graph -> {
            Map<Id, Id> campaigns = Facts.ofType(graph, WorkshopTerms.WORKSHOP)
                    .collect(Collectors.toUnmodifiableMap(
                            facts -> Names.id(facts.subject()),
                            facts -> Names.id(
                                    facts.ref(WorkshopTerms.IN_CAMPAIGN).orElseThrow())));
            return new Listed(
                    campaigns, campaigns.values().stream().distinct().sorted().toList());
        });
    }
}
