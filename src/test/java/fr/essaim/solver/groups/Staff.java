package fr.essaim.solver.groups;

import fr.essaim.solver.Dice;
import java.util.ArrayList;
import java.util.List;

/** Invented staff rooms, built from a seed. */
public final class Staff {

    private static final String[] DISCIPLINES = {
        "maths", "lettres", "histoire", "anglais", "svt", "physique", "eps", "arts", "musique", "techno"
    };

    private final Dice dice;
    private final List<Teacher> teachers = new ArrayList<>();

    private Staff(long seed) {
        dice = new Dice(seed);
    }

    public static Staff seeded(long seed) {
        return new Staff(seed);
    }

    /** Adds teachers of a school, the first of them catalysts; available in most of six slots. */
    public Staff school(String school, int heads, int catalysts) {
        for (int k = 0; k < heads; k++) {
            boolean catalyst = k < catalysts;
            List<Integer> weights = List.of(dice.below(4), dice.below(4), dice.below(4), dice.below(4));
            long slots = dice.below(4) == 0 ? 63L & ~(1L << dice.below(6)) : 63L;
            teachers.add(new Teacher(
                    school + "-" + k,
                    school,
                    DISCIPLINES[dice.below(DISCIPLINES.length)],
                    catalyst ? 2 : 1 + dice.below(4),
                    dice.below(4),
                    catalyst,
                    slots,
                    weights));
        }
        return this;
    }

    public List<Teacher> teachers() {
        return List.copyOf(teachers);
    }
}
