package fr.essaim.solver.choice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places people in sessions at the least possible cost: a min-cost flow, people added one by one along the cheapest
 * chain of changes, which keeps the whole optimal after each. Among the optimal results it takes one where those drawn
 * first keep their first wish. Which sessions are open is for a person to decide; places are never exceeded.
 */
public final class FairChoice {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final List<OpenSession> sessions;
    private final int nowhere;
    private final long[][] cost;
    private final int[] place;
    private final int[] count;
    private final long[][] step;
    private final int[][] stepper;
    private final boolean[] changed;

    /** People in the order of the draw. */
    private FairChoice(List<Wisher> wishers, List<OpenSession> sessions) {
        this.sessions = sessions;
        nowhere = sessions.size();
        place = new int[wishers.size()];
        count = new int[nowhere + 1];
        step = new long[nowhere + 1][nowhere + 1];
        changed = new boolean[nowhere + 1];
        Arrays.fill(changed, true);
        stepper = new int[nowhere + 1][nowhere + 1];
        cost = new long[wishers.size()][nowhere + 1];
        Arrays.fill(place, -1);
        long people = wishers.size();
        long scale = people * people + 1;
        for (int p = 0; p < people; p++) {
            Wisher wisher = wishers.get(p);
            long first = people - p;
            for (int s = 0; s <= nowhere; s++) {
                int points = s == nowhere
                        ? Allotment.NOWHERE
                        : Allotment.cost(wisher, sessions.get(s).id());
                cost[p][s] = points * scale + (points == 0 ? 0 : first);
            }
        }
    }

    /** The optimum; the same people, sessions and seed give the same result in whatever order they are listed. */
    public static Allotment of(List<Wisher> wishers, List<OpenSession> sessions, long seed) {
        Draw draw = Draw.of(seed, wishers.stream().map(Wisher::id).toList());
        List<OpenSession> sorted =
                sessions.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        Map<String, Wisher> byId = new HashMap<>();
        wishers.forEach(wisher -> byId.put(wisher.id(), wisher));
        List<Wisher> drawn = draw.order().stream().map(byId::get).toList();
        FairChoice flow = new FairChoice(drawn, sorted);
        Map<String, String> placed = new HashMap<>();
        for (int p = 0; p < drawn.size(); p++) {
            flow.add(p);
        }
        for (int p = 0; p < drawn.size(); p++) {
            if (flow.place[p] < flow.nowhere) {
                placed.put(drawn.get(p).id(), sorted.get(flow.place[p]).id());
            }
        }
        return new Allotment(wishers, sessions, placed, draw);
    }

    /** Cheapest way to make room for one more: from session to session, each giving one of its people to the next. */
    private void add(int person) {
        steps();
        long[] far = cost[person].clone();
        int[] from = new int[nowhere + 1];
        Arrays.fill(from, -1);
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int s = 0; s <= nowhere; s++) {
                for (int t = 0; t <= nowhere; t++) {
                    if (step[s][t] < FAR && far[s] + step[s][t] < far[t]) {
                        far[t] = far[s] + step[s][t];
                        from[t] = s;
                        shorter = true;
                    }
                }
            }
        }
        int end = nowhere;
        for (int s = 0; s < nowhere; s++) {
            if (count[s] < sessions.get(s).most() && far[s] < far[end]) {
                end = s;
            }
        }
        count[end]++;
        for (int t = end; from[t] >= 0; t = from[t]) {
            place[stepper[from[t]][t]] = t;
            changed[t] = true;
        }
        int first = end;
        while (from[first] >= 0) {
            first = from[first];
        }
        place[person] = first;
        changed[first] = true;
    }

    /** For each two sessions, who of the first would cost least to send to the second; only where people changed. */
    private void steps() {
        for (int s = 0; s <= nowhere; s++) {
            if (changed[s]) {
                Arrays.fill(step[s], FAR);
            }
        }
        for (int p = 0; p < place.length; p++) {
            int s = place[p];
            for (int t = 0; s >= 0 && changed[s] && t <= nowhere; t++) {
                long change = cost[p][t] - cost[p][s];
                if (t != s && change < step[s][t]) {
                    step[s][t] = change;
                    stepper[s][t] = p;
                }
            }
        }
        Arrays.fill(changed, false);
    }
}
