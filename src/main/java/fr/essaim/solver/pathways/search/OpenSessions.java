package fr.essaim.solver.pathways.search;

import fr.essaim.solver.pathways.PathwaysProblem;
import java.util.Arrays;

/**
 * The sessions open in each slot and what they share: rooms and equipment. Who finds no room is remembered until
 * somebody enters or leaves the slot, for a search asks it several times for the same visits.
 */
final class OpenSessions {

    private static final int UNKNOWN = -1;

    private final int slots;
    private final int workshops;
    private final int[] people;
    private final int[][] uses;
    private final int[] open;
    private final int[] count;
    private final int[] placeOf;
    private final RoomAllotment rooms;
    private final int[] outside;
    private final int[] scratch;
    private final int[] load;

    /** @param participants of each session, kept up to date by whoever tells of changes here */
    OpenSessions(PathwaysProblem problem, int[] participants) {
        slots = problem.rules().slots();
        workshops = problem.workshops().size();
        people = participants;
        uses = problem.workshops().stream()
                .map(workshop ->
                        workshop.uses().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        open = new int[slots * workshops];
        count = new int[slots];
        placeOf = new int[workshops * slots];
        rooms = new RoomAllotment(problem);
        outside = new int[slots];
        scratch = new int[workshops];
        load = new int[workshops];
        Arrays.fill(outside, UNKNOWN);
    }

    int count(int s) {
        return count[s];
    }

    void open(int w, int s) {
        placeOf[w * slots + s] = count[s];
        open[s * workshops + count[s]++] = w;
    }

    void close(int w, int s) {
        int last = open[s * workshops + --count[s]];
        open[s * workshops + placeOf[w * slots + s]] = last;
        placeOf[last * slots + s] = placeOf[w * slots + s];
    }

    /** Somebody entered or left a session of the slot. */
    void changed(int s) {
        outside[s] = UNKNOWN;
    }

    /** People the sessions of a slot have no room for. */
    int outside(int s) {
        if (outside[s] == UNKNOWN) {
            outside[s] = allot(s);
        }
        return outside[s];
    }

    private int allot(int s) {
        int many = count[s];
        for (int k = 0; k < many; k++) {
            int w = open[s * workshops + k];
            scratch[k] = w;
            load[w] = people[w * slots + s];
        }
        int left = rooms.allot(scratch, many, load, null);
        for (int k = 0; k < many; k++) { // in this order the next allotment has little to sort
            open[s * workshops + k] = scratch[k];
            placeOf[scratch[k] * slots + s] = k;
        }
        return left;
    }

    /** Pieces of a pool the sessions of a slot take. */
    int taken(int s, int pool) {
        int all = 0;
        for (int k = 0; k < count[s]; k++) {
            int[] used = uses[open[s * workshops + k]];
            all += pool < used.length ? used[pool] : 0;
        }
        return all;
    }
}
