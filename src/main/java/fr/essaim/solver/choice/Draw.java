package fr.essaim.solver.choice;

import fr.essaim.solver.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order in which ties are settled, drawn from a seed that is published. It depends on the seed and on who takes
 * part, not on the order in which they are listed, so that anybody can draw it again.
 */
public record Draw(long seed, List<String> order) {

    public static Draw of(long seed, List<String> people) {
        List<String> order = new ArrayList<>(people);
        Collections.sort(order);
        Dice dice = new Dice(seed);
        for (int k = order.size() - 1; k > 0; k--) {
            Collections.swap(order, k, dice.below(k + 1));
        }
        return new Draw(seed, List.copyOf(order));
    }
}
