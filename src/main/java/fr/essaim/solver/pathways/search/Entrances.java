package fr.essaim.solver.pathways.search;

import fr.essaim.solver.Dice;

/**
 * Guesses a good workshop for a cell: what it gives the group, less what it would cost to enter, with more chance the
 * hotter the search is. Only a proposal; the timetable says what it is worth.
 */
final class Entrances {

    private static final int SHUT = 500;

    private final Timetable t;
    private final int[][] useful;
    private final int[] most;
    private final boolean[] animated;
    private final int[][] sameHalfDay;
    private final int unmet;
    private final int session;
    private final int halfDay;

    Entrances(Timetable table, int[][] useful) {
        t = table;
        this.useful = useful;
        most = t.problem.workshops().stream().mapToInt(w -> w.max()).toArray();
        animated = new boolean[t.workshops * t.slots];
        for (int at = 0; at < animated.length; at++) {
            animated[at] = t.terms.animated(at / t.slots, at % t.slots);
        }
        int[] halfDays = t.problem.rules().halfDays().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        sameHalfDay = new int[t.slots][];
        for (int s = 0; s < t.slots; s++) {
            int mine = halfDays[s];
            sameHalfDay[s] = java.util.stream.IntStream.range(0, t.slots)
                    .filter(k -> halfDays[k] == mine)
                    .toArray();
        }
        unmet = t.problem.weights().unmet();
        session = t.problem.weights().session();
        halfDay = t.problem.weights().halfDay();
    }

    boolean there(int g, int s) {
        return (t.problem.groups().get(g).slots() >> s & 1) == 1;
    }

    /** The workshop that seems best for a cell, given the rest of the group's path; -1 when all are shut. */
    int pick(int g, int s, double temperature, Dice dice) {
        int[] path = t.path[g];
        long met = 0;
        for (int w : path) {
            met |= w < 0 ? 0 : t.terms.answered(g, w);
        }
        int best = -1;
        double highest = -Double.MAX_VALUE;
        for (int w : useful[g]) {
            int entry = entry(g, s, w);
            if (entry < SHUT && !in(path, w)) {
                int fresh = Long.bitCount(t.terms.answered(g, w) & ~met);
                double worth = t.terms.value(g, w) + fresh * unmet - entry + temperature * dice.exponential();
                if (worth > highest) {
                    highest = worth;
                    best = w;
                }
            }
        }
        return best;
    }

    private static boolean in(int[] path, int w) {
        for (int visited : path) {
            if (visited == w) {
                return true;
            }
        }
        return false;
    }

    /** Roughly what it costs that a group joins a workshop in a slot: nothing, a session opened, or far too much. */
    private int entry(int g, int s, int w) {
        int at = w * t.slots + s;
        if (t.guests[at] > 0) {
            return t.people[at] + t.size[g] <= most[w] ? 0 : SHUT;
        }
        if (!animated[at]) {
            return SHUT;
        }
        for (int k : sameHalfDay[s]) {
            if (t.guests[w * t.slots + k] > 0) {
                return session;
            }
        }
        return session + halfDay;
    }
}
