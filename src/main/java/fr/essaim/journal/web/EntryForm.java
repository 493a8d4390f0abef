package fr.essaim.journal.web;

import fr.essaim.journal.Idea;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.writing.Written;
import fr.essaim.kernel.Id;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the composer. Which button was pressed says who reads it; anything unknown stays private. */
public record EntryForm(MultivaluedMap<String, String> form) {

    public Id group() {
        return Id.of(text("groupe"));
    }

    /** The form's own one-use name: the same form sent twice is the same entry, also after a restart. */
    public String once() {
        return text("_une-fois");
    }

    /** The version of the entry the writer started from. */
    String seen() {
        return text("vu");
    }

    public Written written() {
        List<Idea> ideas = IntStream.rangeClosed(1, Written.IDEAS)
                .mapToObj(number -> new Idea(text("idee-" + number), text("pour-" + number)))
                .toList();
        return new Written(
                text("atelier").isEmpty() ? Optional.empty() : Optional.of(Id.of(text("atelier"))),
                text("retenu"),
                ideas,
                text("propositions"),
                readers(),
                text("signature").equals("groupe"));
    }

    private Visibility readers() {
        return switch (text("pour")) {
            case "groupe" -> Visibility.GROUP;
            case "ecole" -> Visibility.SCHOOL;
            case "equipe" -> Visibility.TEAM;
            default -> Visibility.PRIVATE;
        };
    }

    private String text(String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value;
    }
}
