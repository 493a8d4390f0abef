package fr.essaim.concerns.voices;

import fr.essaim.campaigns.Teacher;
import fr.essaim.questionnaire.Choices;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes names out of a text: those of the roster, what follows “Mme” or “M.”, addresses and telephone numbers. It errs
 * on the side of silence: a colleague called Claire costs the sentence its first word.
 */
final class Unnamed {

    static final String INSTEAD = "[…]";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-’'][\\p{L}\\p{M}]+)*");
    private static final Pattern TITLED = Pattern.compile("(?U)\\b((?:M\\.|Mr|Mme|Mlle|Monsieur|Madame|Mrs?\\.?|Ms\\.?)"
            + "\\s+)\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]+)*");
    private static final Pattern REACHED =
            Pattern.compile("[^\\s@]+@[^\\s@]+\\.[\\p{L}]{2,}|(?<!\\d)(?:\\+33\\s?|0)[1-9](?:[ .-]?\\d{2}){4}(?!\\d)");

    private final Set<String> names = new HashSet<>();

    Unnamed(Collection<Teacher> roster) {
        for (Teacher teacher : roster) {
            for (String name : (teacher.firstName() + " " + teacher.lastName()).split("\\s+")) {
                if (name.length() > 2) {
                    names.add(Choices.plain(name));
                }
            }
        }
    }

    String of(String text) {
        String bare = REACHED.matcher(text).replaceAll(INSTEAD);
        String untitled = TITLED.matcher(bare).replaceAll("$1" + Matcher.quoteReplacement(INSTEAD));
        return WORD.matcher(untitled).replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
    }

    private String word(String word) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return capital && names.contains(Choices.plain(word)) ? INSTEAD : word;
    }

    /** True if a text names somebody. */
    boolean names(String text) {
        return !of(text).equals(text);
    }
}
