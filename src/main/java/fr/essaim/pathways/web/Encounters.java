package fr.essaim.pathways.web;

import fr.essaim.groups.Group;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.Session;
import fr.essaim.web.Shell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which groups meet, in which slots. The slot of free choice is not counted: there people go one by one. Of a large event
 * one part is shown, with all whom its groups meet.
 *
 * @param met by the id of a group, the groups it meets with the slots in which it does
 */
public record Encounters(PathwaysView all, Map<Id, Map<Id, TreeSet<Integer>>> met) {

    public static Encounters of(PathwaysView view) {
        Map<Id, Map<Id, TreeSet<Integer>>> met = new HashMap<>();
        for (Session session : view.plan().sessions()) {
            for (Id one : session.groups()) {
                for (Id other : session.groups()) {
                    if (!one.equals(other)) {
                        met.computeIfAbsent(one, id -> new TreeMap<>())
                                .computeIfAbsent(other, id -> new TreeSet<>())
                                .add(session.slot());
                    }
                }
            }
        }
        return new Encounters(view, met);
    }

    private Map<Id, TreeSet<Integer>> of(Group one) {
        return met.getOrDefault(one.id(), Map.of());
    }

    public String times(Group one, Group other) {
        return one.equals(other)
                ? ""
                : String.valueOf(
                        of(one).getOrDefault(other.id(), new TreeSet<>()).size());
    }

    /** "B (créneau 1), F (créneau 2)". */
    public String met(Shell shell, Group one) {
        String said = all.groups().stream()
                .filter(other -> of(one).containsKey(other.id()))
                .map(other -> shell.t("pathways.met", other.label(), said(of(one).get(other.id()))))
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? shell.t("pathways.met-nobody") : said;
    }

    private static String said(TreeSet<Integer> slots) {
        return slots.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** How many of the other groups a group meets. */
    public int count(Group one) {
        return of(one).size();
    }

    /** The groups shown: a matrix of all of a large event nobody reads. */
    public List<Group> shown() {
        return all.part().groups();
    }
}
