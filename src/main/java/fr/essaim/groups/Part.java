package fr.essaim.groups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * So many groups as one page shows: all of a usual day; of a large one those of a school, or of a stretch of letters.
 *
 * @param number from 1
 * @param school UAI of the school they stay inside, "" for all, or when schools are mixed
 */
public record Part(int number, String school, List<Group> groups) {

    /** More cells or lines than this nobody compares at a glance. */
    public static final int MOST = 40;

    public Part {
        groups = List.copyOf(groups);
    }

    /** At least one part, even of no group; each of about the same size. */
    public static List<Part> of(List<Group> groups) {
        if (groups.size() <= MOST) {
            return List.of(new Part(1, "", groups));
        }
        Map<String, List<Group>> schools = new LinkedHashMap<>();
        groups.forEach(group -> schools.computeIfAbsent(group.school(), uai -> new ArrayList<>())
                .add(group));
        List<Part> parts = new ArrayList<>();
        schools.forEach((school, own) -> {
            int cuts = (own.size() + MOST - 1) / MOST;
            for (int k = 0; k < cuts; k++) {
                List<Group> stretch = own.subList(own.size() * k / cuts, own.size() * (k + 1) / cuts);
                parts.add(new Part(parts.size() + 1, school, stretch));
            }
        });
        return parts;
    }

    /** The part a group is in, by its label; the first for no such group. */
    public static Part with(List<Part> parts, String label) {
        return parts.stream()
                .filter(part ->
                        part.groups.stream().anyMatch(group -> group.label().equals(label)))
                .findFirst()
                .orElse(parts.get(0));
    }

    public String first() {
        return groups.get(0).label();
    }

    public String last() {
        return groups.get(groups.size() - 1).label();
    }
}
