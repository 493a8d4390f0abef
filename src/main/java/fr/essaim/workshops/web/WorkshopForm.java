package fr.essaim.workshops.web;

import fr.essaim.animators.AnimatorCard;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.workshops.Format;
import fr.essaim.workshops.typing.WorkshopCard;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/** Reads the workshop's form. A number that is none is wrong; what the form did not send is empty. */
record WorkshopForm(MultivaluedMap<String, String> form) {

    static final String CONCERN = "preoccupation-";
    private static final int REPEATS_WHEN_NOT_ASKED = 1;

    WorkshopCard card() {
        return new WorkshopCard(
                text("titre"),
                text("resume"),
                text("repartirez"),
                text("description"),
                text("public"),
                text("mot"),
                concerns(),
                new Format(number("demo", 0), number("echange", 0)),
                text("besoins"),
                number("places", 0),
                number("seances", REPEATS_WHEN_NOT_ASKED));
    }

    Optional<Id> animator() {
        return text("animateur").isBlank() ? Optional.empty() : Optional.of(Id.of(text("animateur")));
    }

    /** Which state of the workshop the form was made from. */
    Shown shown() {
        return new Shown(text("vu"));
    }

    AnimatorCard newAnimator() {
        return new AnimatorCard(
                text("animateur-prenom"),
                text("animateur-nom"),
                text("animateur-email"),
                text("animateur-uai"),
                text("animateur-college"),
                text("animateur-disciplines"));
    }

    private List<String> concerns() {
        return form.keySet().stream()
                .filter(field -> field.startsWith(CONCERN))
                .map(field -> field.substring(CONCERN.length()))
                .sorted()
                .toList();
    }

    private int number(String field, int whenEmpty) {
        String text = text(field).strip();
        if (text.isEmpty()) {
            return whenEmpty;
        }
        if (!text.matches("[0-9]{1,4}")) {
            throw new Failure.Invalid(field, "workshops.not-a-number", text);
        }
        return Integer.parseInt(text);
    }

    private String text(String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value;
    }
}
