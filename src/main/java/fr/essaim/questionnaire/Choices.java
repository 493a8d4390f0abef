package fr.essaim.questionnaire;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The answers an item may have: codes from 1, and the labels under which exports name them. */
public final class Choices {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Map<String, Integer>> labels = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    public static Choices ours() {
        Choices choices = new Choices();
        DataLines.of(Choices.class, "choices-1.csv").forEach(line -> {
            int code = Integer.parseInt(line.get(1));
            choices.sizes.merge(line.get(0), code, Math::max);
            Map<String, Integer> known = choices.labels.computeIfAbsent(line.get(0), name -> new HashMap<>());
            for (String label : line.get(2).split("\\|")) {
                known.put(label, code);
            }
        });
        return choices;
    }

    private Choices() {}

    /** How many answers there are; their codes are 1 to this. */
    public int count(String choices) {
        return sizes.get(choices);
    }

    /** The code behind a label in any of the languages and spellings known, or nothing. */
    public OptionalInt code(String choices, String label) {
        Integer code = labels.get(choices).get(plain(label));
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** Lower case letters and figures, without accents, one space between words. */
    public static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return OTHERS.matcher(lower).replaceAll(" ").trim();
    }
}
