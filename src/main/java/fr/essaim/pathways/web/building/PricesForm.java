package fr.essaim.pathways.web.building;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import fr.essaim.pathways.planning.Presets;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a team wants its pathways to cost: a preset, or the price of each thing. */
final class PricesForm {

    private static final int DEAREST = 200;

    private PricesForm() {}

    /**
     * The prices as the form changes them; a form without these fields changes nothing.
     *
     * @throws Failure.Invalid naming each price that is no number from 0 to 200
     */
    static Map<String, Integer> read(Map<String, Integer> before, MultivaluedMap<String, String> form) {
        if (form.containsKey("preset")) {
            return Presets.named(form.getFirst("preset"));
        }
        List<Violation> wrong = new ArrayList<>();
        Map<String, Integer> prices = new TreeMap<>(before);
        Presets.set().forEach(part -> prices.computeIfPresent(part, (name, price) -> read(form, name, price, wrong)));
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        return prices;
    }

    private static int read(MultivaluedMap<String, String> form, String part, int price, List<Violation> wrong) {
        String typed = form.getFirst("prix-" + part);
        if (typed == null) {
            return price;
        }
        if (!typed.strip().matches("[0-9]{1,3}") || Integer.parseInt(typed.strip()) > DEAREST) {
            wrong.add(Violation.of("prix-" + part, "pathways.price-wrong", DEAREST));
            return price;
        }
        return Integer.parseInt(typed.strip());
    }
}
