package fr.essaim.journal.web.observing;

import fr.essaim.journal.observing.Aspect;
import fr.essaim.journal.observing.ObserveGroup.Seen;
import fr.essaim.kernel.Id;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the grid of observation. */
record SeenForm(MultivaluedMap<String, String> form) {

    Id group() {
        return Id.of(text("groupe"));
    }

    Seen seen() {
        Map<Aspect, Integer> degrees = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            String typed = text(aspect.field());
            if (!typed.isEmpty()) {
                degrees.put(aspect, typed.matches("[0-9]") ? Integer.parseInt(typed) : 0);
            }
        }
        Optional<Id> about = text("atelier").isEmpty() ? Optional.empty() : Optional.of(Id.of(text("atelier")));
        return new Seen(about, degrees, text("note"));
    }

    private String text(String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value;
    }
}
