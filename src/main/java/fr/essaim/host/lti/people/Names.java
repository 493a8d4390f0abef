package fr.essaim.host.lti.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Names as people write them: with or without accents and capitals, the family name first or last. */
public final class Names {

    private Names() {}

    /** False when one of them is empty. */
    public static boolean same(String one, String other) {
        String plain = plain(one);
        return !plain.isEmpty() && plain.equals(plain(other));
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String[] words = letters.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
