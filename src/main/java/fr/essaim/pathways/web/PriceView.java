package fr.essaim.pathways.web;

import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.planning.Day;
import fr.essaim.pathways.planning.Presets;
import fr.essaim.solver.Engine;
import fr.essaim.solver.pathways.PathwayConstraint;
import fr.essaim.solver.pathways.PathwaysEvaluator;
import fr.essaim.solver.pathways.PathwaysScore;
import fr.essaim.web.Shell;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the pathways cost and at which prices: the parts add up to the whole. */
public record PriceView(PathwayPlan plan, PathwaysScore score) {

    static PriceView of(Day day, PathwayPlan plan) {
        return new PriceView(plan, new PathwaysEvaluator(day.problem(plan)).score(day.plan(plan)));
    }

    /** A part of the cost: what it is for, how often, how many points. */
    public record Part(String what, long times, int points) {}

    public List<Part> parts(Shell shell) {
        return points().entrySet().stream()
                .map(one ->
                        new Part(shell.t("pathways.part." + word(one.getKey())), times(one.getKey()), one.getValue()))
                .toList();
    }

    /** Whether the engine that made the plan was another: the same draw and tries may now give another one. */
    public boolean isOfOlderEngine() {
        return plan.making().engine() < Engine.VERSION;
    }

    Map<PathwayConstraint, Integer> points() {
        Map<PathwayConstraint, Integer> points = new EnumMap<>(PathwayConstraint.class);
        score.charges().forEach(one -> points.merge(one.constraint(), one.points(), Integer::sum));
        points.values().removeIf(sum -> sum == 0);
        return points;
    }

    private long times(PathwayConstraint constraint) {
        return score.charges().stream()
                .filter(one -> one.constraint() == constraint)
                .count();
    }

    private static String word(PathwayConstraint constraint) {
        return constraint.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int total() {
        return score.cost();
    }

    private Map<String, Integer> kept() {
        Map<String, Integer> kept = new TreeMap<>(Presets.usual());
        kept.putAll(plan.making().weights());
        return kept;
    }

    public Map<String, Integer> prices() {
        Map<String, Integer> prices = new LinkedHashMap<>();
        Presets.set().forEach(part -> prices.put(part, kept().get(part)));
        return prices;
    }

    public List<String> presets() {
        return Presets.names();
    }

    public boolean isPreset(String preset) {
        return Presets.of(kept()).filter(preset::equals).isPresent();
    }
}
