package fr.essaim.solver.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.solver.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairChoiceTest {

    private static List<Wisher> wishers(int people, int sessions, Dice dice) {
        List<Wisher> wishers = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            List<String> wishes = new ArrayList<>();
            for (int k = 0; k < 1 + dice.below(sessions); k++) {
                wishes.add("s" + Math.min(dice.below(sessions), dice.below(sessions)));
            }
            wishers.add(new Wisher("p" + p, wishes));
        }
        return wishers;
    }

    private static List<OpenSession> sessions(int... most) {
        return IntStream.range(0, most.length)
                .mapToObj(s -> new OpenSession("s" + s, 1, most[s]))
                .toList();
    }

    private static int bruteForce(List<Wisher> wishers, List<OpenSession> sessions, int at, int[] left) {
        if (at == wishers.size()) {
            return 0;
        }
        int best = Allotment.NOWHERE + bruteForce(wishers, sessions, at + 1, left);
        for (int s = 0; s < left.length; s++) {
            if (left[s] > 0) {
                left[s]--;
                int cost = Allotment.cost(wishers.get(at), sessions.get(s).id());
                best = Math.min(best, cost + bruteForce(wishers, sessions, at + 1, left));
                left[s]++;
            }
        }
        return best;
    }

    @Test
    void noOtherPlacingIsCheaper() {
        Dice dice = new Dice(5);
        for (int round = 0; round < 300; round++) {
            List<Wisher> wishers = wishers(1 + dice.below(6), 3, dice);
            int[] most = {1 + dice.below(2), 1 + dice.below(3), dice.below(3)};
            List<OpenSession> sessions = sessions(most);
            Allotment allotment = FairChoice.of(wishers, sessions, round);
            assertEquals(bruteForce(wishers, sessions, 0, most.clone()), allotment.cost());
            for (int s = 0; s < most.length; s++) {
                assertTrue(allotment.in("s" + s).size() <= most[s]);
            }
        }
    }

    @Test
    void theOrderOfTheListSaysNothingAndTheSeedSettlesTies() {
        List<Wisher> wishers = wishers(30, 4, new Dice(8));
        List<Wisher> reversed = new ArrayList<>(wishers);
        Collections.reverse(reversed);
        List<OpenSession> sessions = sessions(6, 6, 6, 6);
        Allotment one = FairChoice.of(wishers, sessions, 12);
        assertEquals(one.session(), FairChoice.of(reversed, sessions, 12).session());
        assertEquals(one.draw().order(), Draw.of(12, one.draw().order()).order());
    }

    @Test
    void whoIsDrawnFirstKeepsTheFirstWish() {
        List<Wisher> wishers = List.of(
                new Wisher("a", List.of("s0", "s1")),
                new Wisher("b", List.of("s0", "s1")),
                new Wisher("c", List.of("s0", "s1")));
        for (long seed = 0; seed < 20; seed++) {
            Allotment allotment = FairChoice.of(wishers, sessions(1, 2), seed);
            assertEquals(List.of(allotment.draw().order().get(0)), allotment.in("s0"));
        }
    }

    @Test
    void nobodyWithoutAPlaceUnlessThereIsNone() {
        List<Wisher> wishers = wishers(10, 3, new Dice(2));
        assertEquals(4, FairChoice.of(wishers, sessions(2, 2, 2), 1).nowhere().size());
        assertEquals(List.of(), FairChoice.of(List.of(), sessions(2), 1).nowhere());
        assertEquals(
                List.of("s1"),
                FairChoice.of(List.of(new Wisher("a", List.of("s0"))), sessions(2, 2), 1).underMinimum().stream()
                        .map(OpenSession::id)
                        .toList());
    }
}
