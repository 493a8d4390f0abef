package fr.essaim.impressions.rdf;

import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Impressions;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Marks are one literal of five signs, "–" where a question was left open, so that an impression is few triples. */
@Singleton
public final class RdfImpressions implements Impressions {

    private static final char OPEN = '-';

    private final GraphStore store;

    @Inject
    public RdfImpressions(GraphStore store) {
        this.store = store;
    }

    private record Listed(List<Impression> impressions) {}

    @Override
    public List<Impression> of(Id campaign) {
        return store.record(
                        graph(campaign),
                        Listed.class,
                        said -> new Listed(Things.in(said)
                                .ofType(ImpressionTerms.IMPRESSION)
                                .map(thing -> impression(campaign, thing))
                                .toList()))
                .impressions();
    }

    @Override
    public void save(Impression impression) {
        find(impression.campaign(), impression.author(), impression.workshop(), impression.when())
                .filter(before -> !before.id().equals(impression.id()))
                .ifPresent(this::remove);
        Description.of(node(impression))
                .a(ImpressionTerms.IMPRESSION)
                .ref(ImpressionTerms.AUTHOR, Names.thing("person", impression.author()))
                .ref(ImpressionTerms.WORKSHOP, Names.thing("workshop", impression.workshop()))
                .text(ImpressionTerms.SCHOOL, impression.school())
                .text(ImpressionTerms.WHEN, impression.when().name().toLowerCase(Locale.ROOT))
                .text(ImpressionTerms.MARKS, marks(impression.marks()))
                .text(ImpressionTerms.COMMENT, impression.comment())
                .flag(ImpressionTerms.QUOTABLE, impression.quotable())
                .when(ImpressionTerms.GIVEN, impression.given())
                .when(ImpressionTerms.CHANGED, impression.changed().orElse(null))
                .replaceIn(store.graph(graph(impression.campaign())));
    }

    @Override
    public void remove(Impression impression) {
        Description.remove(store.graph(graph(impression.campaign())), node(impression));
    }

    private static Impression impression(Id campaign, Things.Thing thing) {
        return new Impression(
                Names.id(thing.node()),
                campaign,
                thing.ref(ImpressionTerms.AUTHOR).map(Names::id).orElseThrow(),
                thing.text(ImpressionTerms.SCHOOL),
                thing.ref(ImpressionTerms.WORKSHOP).map(Names::id).orElseThrow(),
                When.valueOf(thing.text(ImpressionTerms.WHEN).toUpperCase(Locale.ROOT)),
                marks(thing.text(ImpressionTerms.MARKS)),
                thing.text(ImpressionTerms.COMMENT),
                thing.flag(ImpressionTerms.QUOTABLE),
                thing.when(ImpressionTerms.GIVEN).orElse(Instant.EPOCH),
                thing.when(ImpressionTerms.CHANGED));
    }

    private static String marks(Map<Question, Integer> marks) {
        StringBuilder text = new StringBuilder();
        for (Question question : Question.values()) {
            text.append(marks.containsKey(question) ? Character.forDigit(marks.get(question), 10) : OPEN);
        }
        return text.toString();
    }

    private static Map<Question, Integer> marks(String text) {
        Map<Question, Integer> marks = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            if (question.ordinal() < text.length() && text.charAt(question.ordinal()) != OPEN) {
                marks.put(question, Character.digit(text.charAt(question.ordinal()), 10));
            }
        }
        return marks;
    }

    private static Node graph(Id campaign) {
        return Names.graph(ImpressionTerms.ROOM, campaign);
    }

    private static Node node(Impression impression) {
        return Names.thing("impression", impression.id());
    }
}
