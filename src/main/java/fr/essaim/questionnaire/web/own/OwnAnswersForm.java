package fr.essaim.questionnaire.web.own;

import fr.essaim.questionnaire.Item;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a page of the short questionnaire; a row without a choice is not there. */
final class OwnAnswersForm {

    private OwnAnswersForm() {}

    static Map<String, Integer> codes(List<Item> items, MultivaluedMap<String, String> form) {
        Map<String, Integer> codes = new HashMap<>();
        for (Item item : items) {
            String said = form.getFirst(item.id());
            if (said != null && said.matches("\\d")) {
                codes.put(item.id(), Integer.valueOf(said));
            }
        }
        return codes;
    }

    static Optional<String> free(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("libre"));
    }
}
