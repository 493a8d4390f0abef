package fr.essaim.pathways.web.means;

import fr.essaim.animators.Animator;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Violation;
import fr.essaim.pathways.means.Means;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the form of the means: rows left empty are not there. */
final class MeansForm {

    private MeansForm() {}

    static Means read(MeansView before, MultivaluedMap<String, String> form) {
        List<Violation> wrong = new ArrayList<>();
        List<Means.Pool> pools = new ArrayList<>();
        for (int row = 1; row <= MeansView.POOLS; row++) {
            String what = text(form, "materiel-" + row);
            if (!what.isEmpty()) {
                pools.add(new Means.Pool(what, number(form, "nombre-" + row, 0, wrong)));
            }
        }
        List<Means.Place> places = new ArrayList<>();
        for (Room room : before.campaign().rooms()) {
            places.add(new Means.Place(
                    room.id(),
                    number(form, "seances-" + room.id(), 1, wrong),
                    form.containsKey("perdue-" + room.id())));
        }
        List<Means.Presence> presences = new ArrayList<>();
        for (Animator animator : before.animators()) {
            presences.add(new Means.Presence(
                    animator.id(),
                    slots(before, slot -> form.containsKey("absent-" + animator.id() + "-" + slot.number())),
                    number(form, "au-plus-" + animator.id(), 0, wrong)));
        }
        List<Means.Site> sites = before.workshops().stream()
                .map(one -> new Means.Site(one.id(), text(form, "lieu-" + one.id())))
                .filter(one -> !one.site().isEmpty())
                .toList();
        int travel = number(form, "trajet", 0, wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        return new Means(
                before.campaign().id(),
                pools,
                places,
                travel,
                presences,
                sites,
                before.means().rations(),
                slots(before, slot -> form.containsKey("ferme-" + slot.number())));
    }

    private static Set<Integer> slots(MeansView before, java.util.function.Predicate<Slot> chosen) {
        return before.campaign().slots().stream()
                .filter(chosen)
                .map(Slot::number)
                .collect(Collectors.toSet());
    }

    private static int number(MultivaluedMap<String, String> form, String field, int otherwise, List<Violation> wrong) {
        String text = text(form, field);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,4}")) {
            wrong.add(Violation.of(field, "campaigns.not-a-number", text));
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return OneLine.of(form.getFirst(field));
    }
}
