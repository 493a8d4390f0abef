package fr.essaim.solver.groups;

import java.util.ArrayList;
import java.util.List;

/**
 * The possible foci of a group (every choice of so many retained concerns) and what each would cost a teacher: nothing
 * when it holds the teacher's strongest concerns, and ever more (0, 1, 3, 6, 10 …) the further it falls short, so that
 * many small losses are better than one teacher left out.
 */
public final class Focuses {

    private final List<List<Integer>> all = new ArrayList<>();
    private final int size;

    public Focuses(int concerns, int size) {
        this.size = Math.min(size, concerns);
        choose(concerns, 0, new ArrayList<>());
    }

    private void choose(int concerns, int from, List<Integer> chosen) {
        if (chosen.size() == size) {
            all.add(List.copyOf(chosen));
            return;
        }
        for (int c = from; c < concerns; c++) {
            chosen.add(c);
            choose(concerns, c + 1, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    public int count() {
        return all.size();
    }

    public List<Integer> concerns(int focus) {
        return all.get(focus);
    }

    /** Loss of a teacher in a group with this focus, before it is multiplied by its weight. */
    public int loss(Teacher teacher, int focus) {
        int best = teacher.weights().stream()
                .sorted((a, b) -> b - a)
                .limit(size)
                .mapToInt(Integer::intValue)
                .sum();
        int missed = best - served(teacher, focus);
        return missed * (missed + 1) / 2;
    }

    /** How much of a teacher's concerns this focus takes up. */
    public int served(Teacher teacher, int focus) {
        return all.get(focus).stream().mapToInt(c -> teacher.weights().get(c)).sum();
    }
}
