package fr.essaim.groups.web;

import fr.essaim.campaigns.roster.RosterLine;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A teacher who arrives late, typed on the spot. */
final class ArrivalForm {

    private static final int LONGEST = 80;

    private ArrivalForm() {}

    /**
     * @param mine UAI of the schools the asker steers; the only one when the form names none
     * @throws Failure.Invalid naming each field that is wrong
     */
    static RosterLine read(MultivaluedMap<String, String> form, Set<String> mine) {
        List<Violation> wrong = new ArrayList<>();
        String first = text(form, "prenom");
        String last = text(form, "nom");
        String mail = text(form, "courriel");
        String school = Optional.of(text(form, "ecole"))
                .filter(uai -> !uai.isEmpty())
                .orElseGet(() -> mine.size() == 1 ? mine.iterator().next() : "");
        if (first.isEmpty()) {
            wrong.add(Violation.of("prenom", "groups.arrival-name-missing"));
        }
        if (last.isEmpty()) {
            wrong.add(Violation.of("nom", "groups.arrival-name-missing"));
        }
        if (!mail.isEmpty() && !mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            wrong.add(Violation.of("courriel", "groups.arrival-mail-wrong"));
        }
        if (!mine.contains(school)) {
            wrong.add(Violation.of("ecole", "groups.arrival-school-missing"));
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        return new RosterLine(1, school, first, last, mail, text(form, "discipline"), true);
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        String typed = OneLine.of(form.getFirst(field));
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }
}
