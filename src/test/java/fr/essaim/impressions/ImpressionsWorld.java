package fr.essaim.impressions;

import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.groups.Group;
import fr.essaim.groups.forming.World;
import fr.essaim.impressions.asking.AskLater;
import fr.essaim.impressions.board.ReadFeelings;
import fr.essaim.impressions.gathered.GatherImpressions;
import fr.essaim.impressions.giving.GiveImpression;
import fr.essaim.impressions.giving.Given;
import fr.essaim.impressions.giving.OwnSessions;
import fr.essaim.impressions.giving.ReadVisited;
import fr.essaim.impressions.giving.Visited;
import fr.essaim.impressions.ideas.ReadIdeas;
import fr.essaim.impressions.quotes.ChooseQuotes;
import fr.essaim.impressions.quotes.ReadQuotes;
import fr.essaim.impressions.rdf.RdfAskings;
import fr.essaim.impressions.rdf.RdfDecisions;
import fr.essaim.impressions.rdf.RdfGathered;
import fr.essaim.impressions.rdf.RdfImpressions;
import fr.essaim.impressions.rdf.RdfQuotes;
import fr.essaim.impressions.rdf.ideas.RdfFirstIdeas;
import fr.essaim.impressions.rdf.referents.RdfReferents;
import fr.essaim.impressions.referents.InviteReferent;
import fr.essaim.impressions.verbatims.DecideVerbatim;
import fr.essaim.impressions.verbatims.ReadVerbatims;
import fr.essaim.impressions.web.referents.ReferentViews;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.pathways.rdf.RdfChoiceBooks;
import fr.essaim.rdf.MemoryGraphStore;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The story after its publication: 44 teachers in 8 groups have workshops to speak of. */
public final class ImpressionsWorld {

    public static final Id CLAIRE = Id.of("claire-amblard");
    public static final Id CAMPAIGN = World.CAMPAIGN;

    public final PathwayWorld day = PathwayWorld.story();
    public final MemoryGraphStore store = day.world.store;
    public final List<Object> raised = new ArrayList<>();
    public final RdfImpressions impressions = new RdfImpressions(store);
    public final RdfAskings askings = new RdfAskings(store);
    public final RdfGathered gathered = new RdfGathered(store);
    public final RdfChoiceBooks books = new RdfChoiceBooks(store);
    public final RdfReferents referents = new RdfReferents(store);
    public final RdfFirstIdeas ideas = new RdfFirstIdeas(store);
    public final InviteReferent invite = new InviteReferent(store, day.world.rosters, referents, raised::add);
    public final Clock clock;
    public final ReadVisited visited;
    public final GiveImpression give;
    public final AskLater askLater;
    public final ReadFeelings feelings;
    public final ReadVerbatims verbatims;
    public final DecideVerbatim decide;
    public final ReadQuotes readQuotes;
    public final ChooseQuotes chooseQuotes;
    public final GatherImpressions gather;

    public ImpressionsWorld() {
        this(LocalDateTime.of(2026, 3, 12, 10, 50));
    }

    public ImpressionsWorld(LocalDateTime now) {
        day.built();
        day.publish.publish(CAMPAIGN, World.NADIA);
        ZoneId paris = ZoneId.of("Europe/Paris");
        clock = Clock.fixed(now.atZone(paris).toInstant(), paris);
        var groups = day.world.plans.groups();
        visited = new ReadVisited(
                store,
                day.world.campaigns,
                groups,
                new OwnSessions(day.plans, books),
                day.workshops,
                impressions,
                askings,
                clock);
        give = new GiveImpression(store, visited, day.world.rosters, impressions, day.world.ids, clock);
        askLater = new AskLater(store, day.world.campaigns, groups, impressions, askings, raised::add, clock);
        feelings = new ReadFeelings(store, day.world.campaigns, day.workshops, groups, impressions);
        RdfDecisions decisions = new RdfDecisions(store);
        verbatims = new ReadVerbatims(
                store, impressions, decisions, day.world.rosters, new RdfAnimators(store), day.workshops);
        RdfQuotes quotes = new RdfQuotes(store);
        readQuotes = new ReadQuotes(store, day.workshops, verbatims, quotes);
        chooseQuotes = new ChooseQuotes(store, readQuotes, quotes);
        decide = new DecideVerbatim(store, verbatims, decisions);
        gather = new GatherImpressions(store, gathered, day.world.ids, clock);
    }

    public ReferentViews referentViews() {
        return new ReferentViews(
                store,
                day.world.campaigns,
                day.world.rosters,
                day.world.plans.groups(),
                referents,
                ideas,
                new ReadIdeas(store, ideas));
    }

    public List<Id> teachers() {
        return store.read(() -> day.world.plans.groups().of(CAMPAIGN)).stream()
                .map(Group::members)
                .flatMap(List::stream)
                .toList();
    }

    public Visited first(Id teacher) {
        return visited.all(teacher).get(0);
    }

    public static Given happy(String comment) {
        return new Given(Map.of(Question.PLEASURE, 4, Question.EASE, 2), comment, true);
    }

    /** Somebody else of the same group. */
    Id mateOf(Id teacher) {
        return store.read(() -> day.world.plans.groups().of(CAMPAIGN, teacher)).orElseThrow().members().stream()
                .filter(one -> !one.equals(teacher))
                .findFirst()
                .orElseThrow();
    }
}
