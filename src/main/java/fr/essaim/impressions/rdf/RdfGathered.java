package fr.essaim.impressions.rdf;

import fr.essaim.impressions.gathered.Gathered;
import fr.essaim.impressions.gathered.HeardNote;
import fr.essaim.impressions.gathered.TeamWords;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/** A graph for each campaign. */
@Singleton
public final class RdfGathered implements Gathered {

    private static final Comparator<HeardNote> NEWEST_FIRST =
            Comparator.comparing(HeardNote::at).reversed().thenComparing(HeardNote::id);

    private final GraphStore store;

    @Inject
    public RdfGathered(GraphStore store) {
        this.store = store;
    }

    @Override
    public List<HeardNote> notes(Id campaign) {
        return Things.in(store.graph(graph(campaign)))
                .ofType(ImpressionTerms.HEARD)
                .map(thing -> new HeardNote(
                        Names.id(thing.node()),
                        campaign,
                        thing.text(ImpressionTerms.COMMENT),
                        thing.when(ImpressionTerms.GIVEN).orElse(Instant.EPOCH),
                        thing.ref(ImpressionTerms.AUTHOR).map(Names::id).orElseThrow()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public void save(HeardNote note) {
        Description.of(Names.thing("heard", note.id()))
                .a(ImpressionTerms.HEARD)
                .text(ImpressionTerms.COMMENT, note.text())
                .ref(ImpressionTerms.AUTHOR, Names.thing("person", note.by()))
                .when(ImpressionTerms.GIVEN, note.at())
                .replaceIn(store.graph(graph(note.campaign())));
    }

    @Override
    public void remove(Id campaign, Id note) {
        Description.remove(store.graph(graph(campaign)), Names.thing("heard", note));
    }

    @Override
    public TeamWords words(Id campaign) {
        return Things.about(store.graph(graph(campaign)), synthesis(campaign))
                .map(thing -> new TeamWords(thing.text(ImpressionTerms.FEELINGS), thing.text(ImpressionTerms.DYNAMICS)))
                .orElse(TeamWords.NONE);
    }

    @Override
    public void save(Id campaign, TeamWords words) {
        Description.of(synthesis(campaign))
                .text(ImpressionTerms.FEELINGS, words.feelings())
                .text(ImpressionTerms.DYNAMICS, words.dynamics())
                .replaceIn(store.graph(graph(campaign)));
    }

    private static Node graph(Id campaign) {
        return Names.graph(ImpressionTerms.GATHERED_ROOM, campaign);
    }

    private static Node synthesis(Id campaign) {
        return Names.thing("synthesis", campaign);
    }
}
