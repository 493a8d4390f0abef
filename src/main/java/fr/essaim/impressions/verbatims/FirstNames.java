package fr.essaim.impressions.verbatims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Common first names in France, for people who are not on the roster: pupils, colleagues of other schools. */
final class FirstNames {

    private static final Set<String> KNOWN = read();

    private FirstNames() {}

    /** Only with a capital: "rose" is a colour, "Rose" may be somebody. */
    static boolean has(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && KNOWN.contains(word.toLowerCase(Locale.FRENCH));
    }

    private static Set<String> read() {
        try (InputStream in = FirstNames.class.getResourceAsStream("prenoms.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                    .filter(word -> !word.isBlank() && !word.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
