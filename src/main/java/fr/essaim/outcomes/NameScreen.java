package fr.essaim.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps people out of texts that become public. A text in which somebody of the day is named is left out; a word that
 * only happens to be a family name too ("petit groupe") is not a naming.
 */
public final class NameScreen {

    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final List<Pattern> names = new ArrayList<>();

    /** Somebody who must not be named. */
    public record Person(String firstName, String lastName) {}

    public NameScreen(List<Person> people) {
        for (Person person : people) {
            String first = Pattern.quote(person.firstName().strip());
            String last = Pattern.quote(person.lastName().strip());
            if (!person.lastName().isBlank()) {
                whole("(?:m\\.|mr|mme|mlle|madame|monsieur|mademoiselle)\\s+" + last, UNICODE);
                if (!person.firstName().isBlank()) {
                    whole(first + "\\s+" + last, UNICODE);
                    whole(last + "\\s+" + first, UNICODE);
                }
                // alone: written in capitals, or with a capital where no sentence begins
                whole(Pattern.quote(person.lastName().strip().toUpperCase(Locale.FRENCH)), 0);
                names.add(Pattern.compile("(?<=[\\p{L},;]\\s)" + last + "(?![\\p{L}\\p{N}])"));
            }
            if (person.firstName().strip().length() > 2) {
                whole(first, 0);
            }
        }
    }

    /** The text as it may be published; "" when it names somebody or gives an address. */
    public String clean(String text) {
        boolean named = names.stream().anyMatch(name -> name.matcher(text).find())
                || EMAIL.matcher(text).find();
        return named ? "" : NOT_XML.matcher(text).replaceAll("\uFFFD");
    }

    private void whole(String words, int flags) {
        names.add(Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", flags));
    }
}
