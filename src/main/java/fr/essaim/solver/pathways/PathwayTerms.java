package fr.essaim.solver.pathways;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of the objective of pathways, weights included: the only place where a point is defined. Groups, workshops
 * and animators are numbered in the problem's order; a path is a workshop's number for each slot, −1 for none. The
 * evaluator names the points, the search only adds them up. Immutable.
 */
public final class PathwayTerms {

    /** Takes a point: its constraint, the slot it is about (−1 for none) and how many. */
    @FunctionalInterface
    public interface Till {
        void take(PathwayConstraint constraint, int slot, int points);
    }

    private static final int FAIR = 6;

    private final PathwaysProblem problem;
    private final PathwayRules rules;
    private final PathwayWeights weights;
    private final int[][] value;
    private final int[] best;
    private final long[] answers;
    private final long[] focus;
    private final int[] sites;
    private final int[][] animators;
    private final int[] strangers;
    private final int[] halfDay;
    private final int[][] earlier;
    private final boolean[][] held;

    public PathwayTerms(PathwaysProblem problem) {
        this.problem = problem;
        rules = problem.rules();
        weights = problem.weights();
        halfDay = rules.halfDays().stream().mapToInt(Integer::intValue).toArray();
        answers =
                problem.workshops().stream().mapToLong(w -> mask(w.concerns())).toArray();
        focus = problem.groups().stream().mapToLong(g -> mask(g.focus())).toArray();
        List<String> names = problem.workshops().stream()
                .map(OfferedWorkshop::site)
                .filter(site -> !site.isEmpty())
                .distinct()
                .toList();
        sites = problem.workshops().stream()
                .mapToInt(w -> names.indexOf(w.site()))
                .toArray();
        Map<String, Integer> people = new HashMap<>();
        problem.animators().forEach(animator -> people.put(animator.id(), people.size()));
        animators = new int[sites.length][];
        strangers = new int[sites.length];
        for (int w = 0; w < sites.length; w++) {
            List<String> asked = problem.workshops().get(w).animators();
            animators[w] = asked.stream()
                    .filter(people::containsKey)
                    .mapToInt(people::get)
                    .toArray();
            strangers[w] = asked.size() - animators[w].length;
        }
        value = new int[focus.length][sites.length];
        best = new int[focus.length];
        for (int g = 0; g < focus.length; g++) {
            worth(g);
        }
        earlier = new int[focus.length][slots()];
        held = new boolean[focus.length][slots()];
        problem.earlier().ifPresent(this::remember);
    }

    private static long mask(List<Integer> concerns) {
        return concerns.stream().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
    }

    private void worth(int g) {
        WalkingGroup group = problem.groups().get(g);
        for (int w = 0; w < sites.length; w++) {
            int sum = problem.workshops().get(w).concerns().stream()
                    .filter(c -> c < group.wanted().size())
                    .mapToInt(c -> group.wanted().get(c))
                    .sum();
            int most = 5 * Math.max(1, group.size());
            value[g][w] = Math.min(20, (2 * 20 * sum + most) / (2 * most));
        }
        int[] sorted = Arrays.stream(value[g]).sorted().toArray();
        int kept = Math.min(rules.pathLength(), sorted.length);
        best[g] = Arrays.stream(sorted, sorted.length - kept, sorted.length).sum();
    }

    private void remember(EarlierPathways plan) {
        Map<String, Integer> numbers = new HashMap<>();
        problem.workshops().forEach(workshop -> numbers.put(workshop.id(), numbers.size()));
        for (int g = 0; g < focus.length; g++) {
            String id = problem.groups().get(g).id();
            for (int s = 0; s < slots(); s++) {
                earlier[g][s] = numbers.getOrDefault(plan.plan().visit(id, s), -1);
                held[g][s] = plan.holds(id, s);
            }
        }
    }

    public int slots() {
        return halfDay.length;
    }

    /** How well a workshop serves a group, 0–20. */
    public int value(int group, int workshop) {
        return value[group][workshop];
    }

    public int[] animators(int workshop) {
        return animators[workshop];
    }

    /** As a number, −1 for anywhere. */
    public int site(int workshop) {
        return sites[workshop];
    }

    /** Visit of the earlier plan, −1 for none; meaningless without one. */
    public int earlier(int group, int slot) {
        return earlier[group][slot];
    }

    public boolean held(int group, int slot) {
        return held[group][slot];
    }

    /** Whether a workshop's animators are all there in a slot. */
    public boolean animated(int workshop, int slot) {
        return away(workshop, slot) == 0;
    }

    private int away(int workshop, int slot) {
        int away = strangers[workshop];
        for (int a : animators[workshop]) {
            away += (problem.animators().get(a).slots() >> slot & 1) == 1 ? 0 : 1;
        }
        return away;
    }

    /** Concerns of a group's focus that a workshop answers, as bits. */
    public long answered(int group, int workshop) {
        return focus[group] & answers[workshop];
    }

    /** Points for what a pathway of this value lacks, those for fairness included. */
    public int regret(int group, int got) {
        int lacking = Math.max(0, best[group] - got);
        return lacking + weights.unfair() * Math.max(0, lacking - FAIR);
    }

    /** Points of one pathway. */
    public void path(int g, int[] path, Till till) {
        WalkingGroup group = problem.groups().get(g);
        int visits = 0;
        int got = 0;
        long unmet = focus[g];
        for (int s = 0; s < path.length; s++) {
            int w = path[s];
            if (w >= 0) {
                visits++;
                unmet &= ~answers[w];
                if (seen(path, s)) {
                    till.take(PathwayConstraint.REPEATED, s, PathwayWeights.BROKEN);
                } else {
                    got += value[g][w];
                }
                if ((group.slots() >> s & 1) == 0) {
                    till.take(PathwayConstraint.GROUP_AWAY, s, PathwayWeights.BROKEN);
                }
            }
        }
        int missing = rules.pathLength() - visits;
        if (missing > 0) {
            till.take(PathwayConstraint.MISSING_VISIT, -1, missing * weights.missing());
        } else if (missing < 0) {
            till.take(PathwayConstraint.BEYOND_LENGTH, -1, -missing * PathwayWeights.BROKEN);
        }
        if (unmet != 0) {
            till.take(PathwayConstraint.FOCUS_UNMET, -1, Long.bitCount(unmet) * weights.unmet());
        }
        int regret = regret(g, got);
        if (regret > 0) {
            till.take(PathwayConstraint.REGRET, -1, regret);
        }
        rhythm(path, till);
        if (rules.travel()) {
            travel(Arrays.stream(path).map(w -> w < 0 ? -1 : sites[w]).toArray(), till);
        }
        if (problem.earlier().isPresent()) {
            sinceEarlier(g, path, till);
        }
    }

    private static boolean seen(int[] path, int slot) {
        int s = 0;
        for (; path[s] != path[slot]; s++) {}
        return s < slot;
    }

    private void rhythm(int[] path, Till till) {
        int halfDays = 0;
        int holes = 0;
        int last = -1;
        for (int s = 0; s < path.length; s++) {
            if (path[s] >= 0) {
                if (last < 0 || halfDay[last] != halfDay[s]) {
                    halfDays++;
                } else {
                    holes += s - last - 1;
                }
                last = s;
            }
        }
        if (holes > 0) {
            till.take(PathwayConstraint.HOLE, -1, holes * weights.hole());
        }
        if (halfDays > 1) {
            till.take(PathwayConstraint.TWO_HALF_DAYS, -1, (halfDays - 1) * weights.twoHalfDays());
        }
    }

    private void travel(int[] where, Till till) {
        for (int s = 1; s < where.length; s++) {
            boolean far = where[s] >= 0 && where[s - 1] >= 0 && where[s] != where[s - 1];
            if (far && rules.isRushed(s)) {
                till.take(PathwayConstraint.TRAVEL, s, PathwayWeights.BROKEN);
            }
        }
    }

    private void sinceEarlier(int g, int[] path, Till till) {
        boolean published = problem.earlier().orElseThrow().published();
        for (int s = 0; s < path.length; s++) {
            if (path[s] != earlier[g][s]) {
                if (held[g][s]) {
                    till.take(PathwayConstraint.HELD, s, PathwayWeights.BROKEN);
                }
                if (published) {
                    till.take(PathwayConstraint.CHANGED, s, weights.changed());
                }
            }
        }
    }

    /** Points of a session that is held for so many people; its room is not looked at here. */
    public void session(int w, int slot, int people, Till till) {
        till.take(PathwayConstraint.SESSION, slot, weights.session());
        if (people > problem.workshops().get(w).max()) {
            till.take(PathwayConstraint.TOO_FULL, slot, people * PathwayWeights.CROWDED);
        }
        int away = away(w, slot);
        if (away > 0) {
            till.take(PathwayConstraint.ANIMATOR_AWAY, slot, away * PathwayWeights.BROKEN);
        }
    }

    /** Points of an animator: how many sessions in each slot, and at which site (−1 for any). */
    public void animator(int a, int[] sessions, int[] where, Till till) {
        int held = 0;
        int halfDays = 0;
        int last = -1;
        for (int s = 0; s < sessions.length; s++) {
            held += sessions[s];
            if (sessions[s] > 1) {
                till.take(PathwayConstraint.DOUBLE_BOOKING, s, (sessions[s] - 1) * PathwayWeights.BROKEN);
            }
            if (sessions[s] > 0 && (last < 0 || halfDay[last] != halfDay[s])) {
                halfDays++;
                last = s;
            }
        }
        int beyond = held - problem.animators().get(a).maxSessions();
        if (beyond > 0) {
            till.take(PathwayConstraint.OVERWORKED, -1, beyond * PathwayWeights.BROKEN);
        }
        if (halfDays > 0) {
            till.take(PathwayConstraint.ANIMATOR_HALF_DAY, -1, halfDays * weights.halfDay());
        }
        if (rules.travel()) {
            travel(where, till);
        }
    }

    /** Points of a slot's sessions for the equipment pools, from the pieces of each pool they take. */
    public void pools(int slot, int[] taken, Till till) {
        for (int p = 0; p < taken.length; p++) {
            int beyond = taken[p] - rules.pools().get(p);
            if (beyond > 0) {
                till.take(PathwayConstraint.POOL_EMPTY, slot, beyond * PathwayWeights.BROKEN);
            }
        }
    }
}
