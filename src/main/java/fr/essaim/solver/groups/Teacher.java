package fr.essaim.solver.groups;

import java.util.List;

/**
 * What the search knows of a teacher.
 *
 * @param id opaque, unique in a problem
 * @param school opaque key of the school, "" when there is only one
 * @param discipline key of the discipline, "" when unknown: then alike with nobody
 * @param profile 1–4 for the kit's profiles (any number from 0 in other scales); {@link #UNKNOWN} is alike with nobody
 * @param seniority a band, {@link #UNKNOWN} when not told
 * @param catalyst may a group rely on this teacher to set things going
 * @param slots a bit per slot the teacher can attend
 * @param weights strength 0–3 per retained concern, in the problem's order; zeros for who did not answer
 */
public record Teacher(
        String id,
        String school,
        String discipline,
        int profile,
        int seniority,
        boolean catalyst,
        long slots,
        List<Integer> weights) {

    public static final int UNKNOWN = -1;

    public Teacher {
        weights = List.copyOf(weights);
        if (weights.stream().anyMatch(weight -> weight < 0 || weight > 1000)) {
            throw new IllegalArgumentException("a weight is from 0 up");
        }
    }

    /** Someone on the roster who did not answer: placed all the same, drawn by no concern, alike with nobody. */
    public static Teacher silent(String id, String school, String discipline, long slots, int concerns) {
        return new Teacher(
                id, school, discipline, UNKNOWN, UNKNOWN, false, slots, java.util.Collections.nCopies(concerns, 0));
    }
}
