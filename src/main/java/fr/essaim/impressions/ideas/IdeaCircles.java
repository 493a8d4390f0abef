package fr.essaim.impressions.ideas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposes small groups for Temps 3 around near ideas: the nearest two meet first, a circle takes in whoever is near
 * one of its members, and stops at six. Who is near nobody stays alone, and is told so rather than forced.
 */
public final class IdeaCircles {

    /** As in the groups of the day. */
    static final int AT_MOST = 6;

    private record Pair(FirstIdea one, FirstIdea other, double nearness) {}

    private IdeaCircles() {}

    /** Circles of two and more, the largest first, ideas in the order they came. */
    public static List<List<FirstIdea>> of(List<FirstIdea> ideas) {
        Nearness nearness = new Nearness(ideas);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ideas.size(); i++) {
            for (int j = i + 1; j < ideas.size(); j++) {
                double near = nearness.between(ideas.get(i), ideas.get(j));
                if (near >= Nearness.NEAR) {
                    pairs.add(new Pair(ideas.get(i), ideas.get(j), near));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::nearness)
                .reversed()
                .thenComparing(pair -> pair.one().id())
                .thenComparing(pair -> pair.other().id()));
        Map<FirstIdea, List<FirstIdea>> circles = new HashMap<>();
        ideas.forEach(idea -> circles.put(idea, new ArrayList<>(List.of(idea))));
        pairs.forEach(pair -> join(circles, pair));
        return circles.values().stream()
                .distinct()
                .filter(circle -> circle.size() > 1)
                .map(circle -> circle.stream()
                        .sorted(Comparator.comparingInt(ideas::indexOf))
                        .toList())
                .sorted(Comparator.<List<FirstIdea>>comparingInt(List::size)
                        .reversed()
                        .thenComparingInt(circle -> ideas.indexOf(circle.get(0))))
                .toList();
    }

    private static void join(Map<FirstIdea, List<FirstIdea>> circles, Pair pair) {
        List<FirstIdea> one = circles.get(pair.one());
        List<FirstIdea> other = circles.get(pair.other());
        boolean oneAuthor = one.stream().anyMatch(idea -> other.stream().anyMatch(its -> its.isBy(idea.author())));
        if (one != other && !oneAuthor && one.size() + other.size() <= AT_MOST) {
            one.addAll(other);
            other.forEach(idea -> circles.put(idea, one));
        }
    }
}
