package fr.essaim.solver.pathways.search;

import fr.essaim.solver.pathways.PathwayTerms;
import java.util.List;

/** How many sessions each animator holds: in a slot, in a half-day, in all. */
final class Attendance {

    private final PathwayTerms terms;
    private final int slots;
    private final int[] halfDay;
    private final int halfDays;
    private final int[] held;
    private final int[] heldInHalfDay;
    private final int[] heldInAll;

    Attendance(PathwayTerms theTerms, List<Integer> days, int animators) {
        terms = theTerms;
        slots = days.size();
        halfDay = days.stream().mapToInt(Integer::intValue).toArray();
        halfDays = days.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        held = new int[animators * slots];
        heldInHalfDay = new int[animators * halfDays];
        heldInAll = new int[animators];
    }

    /** A session opens (1) or closes (−1). */
    void hold(int w, int s, int more) {
        for (int a : terms.animators(w)) {
            held[a * slots + s] += more;
            heldInHalfDay[a * halfDays + halfDay[s]] += more;
            heldInAll[a] += more;
        }
    }

    /** Sessions an animator holds in all. */
    int sessionsHeld(int a) {
        return heldInAll[a];
    }

    /** Sessions an animator holds in a slot. */
    int sessionsHeld(int a, int s) {
        return held[a * slots + s];
    }

    /** Whether an animator is there in a half-day. */
    boolean comes(int a, int day) {
        return heldInHalfDay[a * halfDays + day] > 0;
    }

    void copy(int a, int[] into) {
        System.arraycopy(held, a * slots, into, 0, slots);
    }
}
