package fr.essaim.questionnaire;

import fr.essaim.kernel.Id;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one teacher answered to one questionnaire. An item that is neither answered, nor blank, nor not shown, was not
 * asked.
 *
 * @param codes answers by item, codes from 1
 * @param freeConcern a concern in the teacher’s own words, or ""
 */
public record Answers(
        Id teacher, Map<String, Integer> codes, Set<String> blank, Set<String> notShown, String freeConcern) {

    public Answers {
        codes = Map.copyOf(codes);
        blank = Set.copyOf(blank);
        notShown = Set.copyOf(notShown);
        freeConcern = freeConcern == null ? "" : freeConcern;
    }

    public OptionalInt code(String item) {
        Integer code = codes.get(item);
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }

    public Optional<Missing> missing(String item) {
        if (codes.containsKey(item)) {
            return Optional.empty();
        }
        return Optional.of(
                blank.contains(item) ? Missing.BLANK : notShown.contains(item) ? Missing.NOT_SHOWN : Missing.NOT_ASKED);
    }

    /** Q7 for a concern 1..11: 1 very weakly to 4 very strongly, 0 when nothing was said. */
    public int shares(int concern) {
        return codes.getOrDefault("q7." + concern, 0);
    }

    /** Q8 for a concern 1..11: how far it can be taken into account day to day, 0 when nothing was said. */
    public int managesDaily(int concern) {
        return codes.getOrDefault("q8." + concern, 0);
    }

    /** False only if the teacher said that he does not take part in the workshops; the project team may override. */
    public boolean takesPart() {
        return codes.getOrDefault("q18.2", 1) == 1;
    }

    /** True if the teacher offers to help the project team. */
    public boolean offersHelp() {
        return codes.getOrDefault("q18.1", 2) == 1;
    }

    /** True if not one item has an answer. */
    public boolean isEmpty() {
        return codes.isEmpty();
    }
}
