package fr.essaim.impressions.web.referents;

import fr.essaim.impressions.referents.Criterion;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the criteria ticked, the ideas accompanied, and whom they are given to. */
record LookForm(MultivaluedMap<String, String> form) {

    Set<Criterion> seen() {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> form.containsKey(criterion.field()))
                .collect(Collectors.toSet());
    }

    /** Each person of the page has a form and a mark of their own. */
    Shown madeFrom(Id person) {
        return new Shown(form.getFirst("vu-" + person));
    }

    /** @throws Failure.Invalid when nobody was chosen */
    Id person() {
        String chosen = form.getFirst("enseignant");
        if (chosen == null || chosen.isEmpty()) {
            throw new Failure.Invalid("enseignant", "impressions.thanks-whom");
        }
        return Id.of(chosen);
    }

    List<Id> ideas() {
        return form.getOrDefault("idee", List.of()).stream()
                .filter(text -> !text.isEmpty())
                .map(Id::of)
                .distinct()
                .toList();
    }
}
