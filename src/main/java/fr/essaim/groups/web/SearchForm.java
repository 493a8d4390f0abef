package fr.essaim.groups.web;

import fr.essaim.groups.Search;
import fr.essaim.groups.forming.Presets;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a team wants searched: the scenario, one discipline or several, the price of each constraint, how long. */
final class SearchForm {

    private static final int DEAREST = 200;
    private static final int SCENARIOS = 4;

    private SearchForm() {}

    /** How many times the usual budget may be asked for. */
    static final List<Integer> EFFORTS = List.of(1, 4, 16, 64);

    /**
     * The search as the form changes it; a form without these fields changes nothing.
     *
     * @param teachers how many are to be placed
     * @throws Failure.Invalid naming each price that is no number from 0 to 200
     */
    static Search read(Search usual, int teachers, MultivaluedMap<String, String> form) {
        List<Violation> wrong = new ArrayList<>();
        Map<String, Integer> weights = new TreeMap<>();
        String preset = Optional.ofNullable(form.getFirst("preset")).orElse("");
        Map<String, Integer> before = preset.isEmpty() ? usual.weights() : Presets.named(preset);
        before.forEach((part, price) -> weights.put(part, price(form, part, price, wrong)));
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        boolean asked = form.containsKey("scenario");
        Search search = Search.of(
                usual.seed(),
                moves(usual, teachers, form.getFirst("effort")),
                asked ? scenario(form.getFirst("scenario")) : usual.scenario(),
                asked ? form.containsKey("meme-discipline") : usual.sameDiscipline(),
                weights);
        return search.sharing(slots(usual, form.getFirst("creneaux-communs")));
    }

    private static long moves(Search usual, int teachers, String typed) {
        return EFFORTS.stream()
                .filter(times -> String.valueOf(times).equals(typed))
                .map(times -> Presets.moves(teachers, times))
                .findFirst()
                .orElse(usual.moves());
    }

    private static int slots(Search usual, String typed) {
        return typed != null && typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : usual.commonSlots();
    }

    private static int price(MultivaluedMap<String, String> form, String part, int price, List<Violation> wrong) {
        String typed = form.getFirst("prix-" + part);
        if (typed == null) {
            return price;
        }
        if (!typed.strip().matches("[0-9]{1,3}") || Integer.parseInt(typed.strip()) > DEAREST) {
            wrong.add(Violation.of("prix-" + part, "groups.price-wrong", DEAREST));
            return price;
        }
        return Integer.parseInt(typed.strip());
    }

    private static int scenario(String typed) {
        if (!typed.matches("[1-" + SCENARIOS + "]")) {
            throw new Failure.Invalid("scenario", "groups.scenario-wrong");
        }
        return Integer.parseInt(typed);
    }
}
