package fr.essaim.groups.forming;

import fr.essaim.concerns.Concern;
import fr.essaim.groups.Group;
import java.util.Map;
import java.util.Optional;

/**
 * How a group stands, in numbers a person can check. For the project team.
 *
 * @param concern the concern most of the members share, of those in the focus
 * @param sharing members who share it rather or very strongly
 * @param profiles how many different profiles are known in it
 * @param disciplines how many different disciplines
 * @param silent members placed without an answer
 * @param points cost of the group by constraint, soft ones only
 */
public record Meters(
        Group group,
        Optional<Concern> concern,
        int sharing,
        int profiles,
        int disciplines,
        int catalysts,
        int silent,
        Map<String, Integer> points) {

    public Meters {
        points = Map.copyOf(points);
    }

    /** Key of a word: strong when at most one does not share it, fair for half of them, weak below. */
    public String strength() {
        int size = group.size();
        return "groups.shared."
                + (sharing >= size - 1 && sharing > 0 ? "strong" : 2 * sharing >= size ? "fair" : "weak");
    }

    /** Key of a word for how different the profiles are. */
    public String variety() {
        return "groups.variety." + Math.min(4, Math.max(1, profiles));
    }

    public int cost() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }
}
