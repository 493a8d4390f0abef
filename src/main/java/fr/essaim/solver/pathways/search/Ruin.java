package fr.essaim.solver.pathways.search;

import fr.essaim.solver.Dice;

/**
 * Chooses the groups that leave their sessions together: one, a whole session, all an animator holds in a half-day, groups
 * that meet, some at random. The session left may be barred for the while, so that it closes.
 */
final class Ruin {

    private static final int MOST = 9;

    private final Timetable t;
    private final Offers offers;
    private final Dice dice;
    private final int[] halfDay;
    private final Marks chosen;

    Ruin(Timetable table, Offers offered, Dice chance) {
        t = table;
        offers = offered;
        dice = chance;
        halfDay = t.problem.rules().halfDays().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        chosen = new Marks(t.groups);
    }

    int count() {
        return chosen.count;
    }

    int group(int k) {
        return chosen.items[k];
    }

    void everybody() {
        chosen.clear();
        for (int g = 0; g < t.groups; g++) {
            chosen.add(g);
        }
        shuffle();
    }

    void some() {
        chosen.clear();
        int g = dice.below(t.groups);
        chosen.add(g);
        int kind = dice.below(16);
        if (kind < 5) {
            return;
        }
        int s = visited(g);
        if (s >= 0 && kind < 8) {
            session(t.path[g][s], s, dice.below(2) == 0);
        } else if (s >= 0 && kind < 10) {
            animator(t.path[g][s], halfDay[s], dice.below(2) == 0);
        } else if (s >= 0 && kind < 13) {
            companions(g, 2 + dice.below(4));
        } else {
            for (int more = 1 + dice.below(3); more > 0; more--) {
                chosen.add(dice.below(t.groups));
            }
        }
        shuffle();
    }

    private int visited(int g) {
        int from = dice.below(t.slots);
        for (int k = 0; k < t.slots; k++) {
            int s = (from + k) % t.slots;
            if (t.path[g][s] >= 0) {
                return s;
            }
        }
        return -1;
    }

    private void session(int w, int s, boolean close) {
        for (int g = 0; g < t.groups && chosen.count < MOST; g++) {
            if (t.path[g][s] == w) {
                chosen.add(g);
            }
        }
        if (close) {
            offers.bar(w, s);
        }
    }

    private void animator(int w, int day, boolean close) {
        int[] animators = t.terms.animators(w);
        if (animators.length == 0) {
            return;
        }
        for (int one : t.workshopsOf[animators[dice.below(animators.length)]]) {
            for (int s = 0; s < t.slots; s++) {
                if (halfDay[s] == day && t.guests[one * t.slots + s] > 0) {
                    session(one, s, close);
                }
            }
        }
    }

    /** Groups met, and those they meet. */
    private void companions(int g, int wanted) {
        int one = g;
        for (int tries = 0; tries < 3 * wanted && chosen.count <= wanted; tries++) {
            int s = visited(one);
            if (s >= 0) {
                int from = dice.below(t.groups);
                for (int k = 0; k < t.groups; k++) {
                    int other = (from + k) % t.groups;
                    if (other != one && t.path[other][s] == t.path[one][s]) {
                        chosen.add(other);
                        break;
                    }
                }
            }
            one = chosen.items[dice.below(chosen.count)];
        }
    }

    private void shuffle() {
        for (int k = chosen.count - 1; k > 0; k--) {
            int other = dice.below(k + 1);
            int swap = chosen.items[k];
            chosen.items[k] = chosen.items[other];
            chosen.items[other] = swap;
        }
    }
}
