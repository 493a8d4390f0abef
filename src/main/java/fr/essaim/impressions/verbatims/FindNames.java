package fr.essaim.impressions.verbatims;

import fr.essaim.animators.Animator;
import fr.essaim.campaigns.Teacher;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points at what may be somebody in a comment: names of the roster, with or without their accents, common first names,
 * addresses, and whatever follows a "M." or a "Mme". It only points; a person decides. Better one word too many.
 */
final class FindNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’'\\-]*");
    private static final Pattern TITLE =
            Pattern.compile("(?<![\\p{L}])(?:M\\.|Mr|Mme|Mlle|[Mm]adame|[Mm]onsieur)\\s+([\\p{L}][\\p{L}’'\\-]*)");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.]+");

    private final Set<String> names = new HashSet<>();

    FindNames(Collection<Teacher> roster, Collection<Animator> animators) {
        roster.forEach(one -> List.of(one.firstName(), one.lastName()).forEach(this::learn));
        animators.forEach(one -> List.of(one.firstName(), one.lastName()).forEach(this::learn));
    }

    private void learn(String name) {
        for (String part : name.split("[\\s]+")) {
            if (part.length() > 2) {
                names.add(plain(part));
            }
        }
    }

    /** The words that may be somebody, in the order of the text; empty when none was found. */
    List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        ADDRESS.matcher(text).results().forEach(hit -> found.add(hit.group()));
        Matcher titled = TITLE.matcher(text);
        while (titled.find()) {
            found.add(titled.group(1));
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            if (capital && names.contains(plain(word)) || FirstNames.has(word)) {
                found.add(word);
            }
        }
        return List.copyOf(found);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH);
    }
}
