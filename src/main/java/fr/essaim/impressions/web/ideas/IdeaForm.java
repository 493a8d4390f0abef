package fr.essaim.impressions.web.ideas;

import fr.essaim.concerns.Concern;
import fr.essaim.impressions.ideas.IdeaCard;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.OneLine;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/** Reads the card of an idea. */
record IdeaForm(MultivaluedMap<String, String> form) {

    Id campaign() {
        return Id.of(text("campagne"));
    }

    boolean shared() {
        return !text("partager").isEmpty();
    }

    IdeaCard card() {
        return new IdeaCard(
                text("idee"),
                OneLine.of(text("discipline")),
                OneLine.of(text("niveau")),
                OneLine.of(text("outil")),
                OneLine.of(text("quand")),
                text("aide"),
                text("preoccupation").isEmpty() ? Optional.empty() : Optional.of(Concern.of(text("preoccupation"))));
    }

    private String text(String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value.replace("\r\n", "\n").replace('\r', '\n');
    }
}
