package fr.essaim.pathways.web;

import fr.essaim.groups.Group;
import fr.essaim.pathways.Session;
import fr.essaim.web.Shell;
import java.util.List;
import java.util.stream.Collectors;

/** Which groups meet, in which slots. The slot of free choice is not counted: there people go one by one. */
public record Encounters(PathwaysView all) {

    public static Encounters of(PathwaysView view) {
        return new Encounters(view);
    }

    /** Numbers of the slots in which two groups meet. */
    public List<Integer> slots(Group one, Group other) {
        return all.plan().sessions().stream()
                .filter(session -> session.isFor(one.id()) && session.isFor(other.id()))
                .map(Session::slot)
                .toList();
    }

    public String times(Group one, Group other) {
        int times = slots(one, other).size();
        return one.equals(other) ? "" : times == 0 ? "0" : String.valueOf(times);
    }

    /** "B (créneau 1), F (créneau 2)". */
    public String met(Shell shell, Group one) {
        String met = all.groups().stream()
                .filter(other -> !other.equals(one) && !slots(one, other).isEmpty())
                .map(other -> shell.t("pathways.met", other.label(), said(slots(one, other))))
                .collect(Collectors.joining(" · "));
        return met.isEmpty() ? shell.t("pathways.met-nobody") : met;
    }

    private static String said(List<Integer> slots) {
        return slots.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** How many of the other groups a group meets. */
    public int count(Group one) {
        return (int) all.groups().stream()
                .filter(other -> !other.equals(one) && !slots(one, other).isEmpty())
                .count();
    }
}
