package fr.essaim.impressions.rdf.ideas;

import fr.essaim.concerns.Concern;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.FirstIdeas;
import fr.essaim.impressions.ideas.IdeaCard;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/** All ideas of a campaign are one record: nearness needs them together. */
@Singleton
public final class RdfFirstIdeas implements FirstIdeas {

    private static final Comparator<FirstIdea> NEWEST_FIRST =
            Comparator.comparing(FirstIdea::at).reversed().thenComparing(FirstIdea::id);

    private final GraphStore store;

    @Inject
    public RdfFirstIdeas(GraphStore store) {
        this.store = store;
    }

    private record Listed(List<FirstIdea> ideas) {}

    @Override
    public List<FirstIdea> of(Id campaign) {
        return store.record(
                        graph(campaign),
                        Listed.class,
                        said -> new Listed(Things.in(said)
                                .ofType(IdeaTerms.IDEA)
                                .map(thing -> idea(campaign, thing))
                                .sorted(NEWEST_FIRST)
                                .toList()))
                .ideas();
    }

    @Override
    public void save(FirstIdea idea) {
        IdeaCard card = idea.card();
        Description.of(node(idea.id()))
                .a(IdeaTerms.IDEA)
                .ref(IdeaTerms.AUTHOR, Names.thing("person", idea.author()))
                .ref(
                        IdeaTerms.FROM,
                        idea.entry().map(id -> Names.thing("entry", id)).orElse(null))
                .ref(
                        IdeaTerms.CONCERN,
                        card.concern()
                                .map(concern -> Terms.concern(concern.id()))
                                .orElse(null))
                .text(IdeaTerms.SCHOOL, idea.school())
                .text(IdeaTerms.TEXT, card.idea())
                .text(IdeaTerms.DISCIPLINE, card.discipline())
                .text(IdeaTerms.LEVEL, card.level())
                .text(IdeaTerms.TOOL, card.tool())
                .text(IdeaTerms.PERIOD, card.period())
                .text(IdeaTerms.HELP, card.help())
                .flag(IdeaTerms.SHARED, idea.shared())
                .when(IdeaTerms.AT, idea.at())
                .replaceIn(store.graph(graph(idea.campaign())));
    }

    @Override
    public void remove(FirstIdea idea) {
        Description.remove(store.graph(graph(idea.campaign())), node(idea.id()));
    }

    private static FirstIdea idea(Id campaign, Things.Thing thing) {
        return new FirstIdea(
                Names.id(thing.node()),
                campaign,
                thing.ref(IdeaTerms.AUTHOR).map(Names::id).orElseThrow(),
                thing.text(IdeaTerms.SCHOOL),
                thing.ref(IdeaTerms.FROM).map(Names::id),
                new IdeaCard(
                        thing.text(IdeaTerms.TEXT),
                        thing.text(IdeaTerms.DISCIPLINE),
                        thing.text(IdeaTerms.LEVEL),
                        thing.text(IdeaTerms.TOOL),
                        thing.text(IdeaTerms.PERIOD),
                        thing.text(IdeaTerms.HELP),
                        thing.ref(IdeaTerms.CONCERN).map(RdfFirstIdeas::concern)),
                thing.flag(IdeaTerms.SHARED),
                thing.when(IdeaTerms.AT).orElse(Instant.EPOCH));
    }

    private static Concern concern(Node node) {
        String iri = node.getURI();
        return Concern.of(iri.substring(iri.lastIndexOf('#') + 1));
    }

    private static Node graph(Id campaign) {
        return Names.graph(IdeaTerms.ROOM, campaign);
    }

    private static Node node(Id idea) {
        return Names.thing("idea", idea);
    }
}
