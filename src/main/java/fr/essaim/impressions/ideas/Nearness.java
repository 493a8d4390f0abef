package fr.essaim.impressions.ideas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How near ideas are, from 0 to 1: what they speak of (rare words weigh more), the tool, the concern, the discipline.
 * Computed here from the ideas of one campaign, asked of no service.
 */
public final class Nearness {

    /** From here on two ideas are worth a talk. */
    public static final double NEAR = 0.25;

    private static final double TEXT = 0.62;
    private static final double TOOL = 0.16;
    private static final double CONCERN = 0.12;
    private static final double DISCIPLINE = 0.10;

    private final List<FirstIdea> ideas;
    private final Map<FirstIdea, Map<String, Double>> texts = new HashMap<>();

    public Nearness(List<FirstIdea> ideas) {
        this.ideas = List.copyOf(ideas);
        Map<String, Integer> inIdeas = new HashMap<>();
        this.ideas.forEach(idea -> new HashSet<>(words(idea)).forEach(word -> inIdeas.merge(word, 1, Integer::sum)));
        this.ideas.forEach(idea -> texts.put(idea, weights(words(idea), inIdeas)));
    }

    /** Another idea and how near it is. */
    public record Near(FirstIdea idea, double nearness) {}

    /** Ideas of others near this one, the nearest first. */
    public List<Near> to(FirstIdea idea) {
        return ideas.stream()
                .filter(other -> !other.author().equals(idea.author()))
                .map(other -> new Near(other, between(idea, other)))
                .filter(near -> near.nearness() >= NEAR)
                .sorted(Comparator.comparingDouble(Near::nearness).reversed().thenComparing(near -> near.idea()
                        .id()))
                .toList();
    }

    /** Both must be among the ideas this was made of. */
    public double between(FirstIdea one, FirstIdea other) {
        IdeaCard a = one.card();
        IdeaCard b = other.card();
        return TEXT * cosine(texts.get(one), texts.get(other))
                + TOOL * alike(a.tool(), b.tool())
                + DISCIPLINE * alike(a.discipline(), b.discipline())
                + (a.concern().isPresent() && a.concern().equals(b.concern()) ? CONCERN : 0);
    }

    private static List<String> words(FirstIdea idea) {
        return Words.of(idea.card().idea() + " " + idea.card().tool());
    }

    /** Share of the words both have, of those either has. */
    private static double alike(String one, String other) {
        var a = new HashSet<>(Words.of(one));
        var b = new HashSet<>(Words.of(other));
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        var both = new HashSet<>(a);
        both.retainAll(b);
        a.addAll(b);
        return (double) both.size() / a.size();
    }

    private Map<String, Double> weights(List<String> words, Map<String, Integer> inIdeas) {
        Map<String, Double> weights = new HashMap<>();
        words.forEach(
                word -> weights.merge(word, Math.log(1.0 + (double) ideas.size() / inIdeas.get(word)), Double::sum));
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(word -> word.getValue() * other.getOrDefault(word.getKey(), 0.0))
                .sum();
    }
}
