package fr.essaim.questionnaire.web;

import fr.essaim.kernel.Id;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;

/** Reads whom a person gave the lines to whose name was not found; a line left to nobody is not there. */
final class LinksForm {

    private static final String LINE = "lien-";

    private LinksForm() {}

    static Map<Integer, Id> read(MultivaluedMap<String, String> form) {
        Map<Integer, Id> links = new HashMap<>();
        form.forEach((field, values) -> {
            if (field.matches(LINE + "\\d{1,6}") && !values.get(0).isEmpty()) {
                links.put(Integer.valueOf(field.substring(LINE.length())), Id.of(values.get(0)));
            }
        });
        return links;
    }
}
