package fr.essaim.solver.pathways;

import java.util.List;

/**
 * A workshop that may be held several times.
 *
 * @param id opaque, unique
 * @param animators ids of all who must be there to hold it; an id that is not in the problem is never there
 * @param max participants of one session
 * @param concerns the concerns it answers
 * @param features a bit per thing its room must have
 * @param site where it is held, "" for anywhere
 * @param uses how many pieces of each equipment pool a session takes, in the order of the rules; may be shorter
 */
public record OfferedWorkshop(
        String id,
        List<String> animators,
        int max,
        List<Integer> concerns,
        int features,
        String site,
        List<Integer> uses) {

    public OfferedWorkshop {
        animators = List.copyOf(animators);
        concerns = List.copyOf(concerns);
        uses = List.copyOf(uses);
    }

    /** A workshop of one animator that needs nothing special. */
    public static OfferedWorkshop plain(String id, String animator, int max, List<Integer> concerns) {
        return new OfferedWorkshop(id, List.of(animator), max, concerns, 0, "", List.of());
    }
}
