package fr.essaim.impressions.ideas;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a French text that carry its meaning, cut to their stems: endings of number, gender and verbs go, so
 * that "les élèves s’enregistrent" meets "un enregistrement par élève". A few words of the classroom that mean the same
 * become one. Small on purpose: it needs no dictionary and its errors cost a suggestion, nothing else.
 */
final class Words {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY =
            Set.of(("a afin ai alors apres au aucun aussi autre aux avant avec avoir car ce cela ces cet cette chacun "
                            + "chaque chez comme comment dans de des deux donc du elle en encore entre est et etre eux "
                            + "faire fait fois il ils je la le les leur leurs lors lui ma mais me meme mes moi mon ne nos "
                            + "notre nous on ont ou par pas peu plus pour pouvoir premier premiere puis quand que quel "
                            + "quelle qui quoi sa sans se ses si soi son sont sous sur ta te tes toi ton tout toute tous "
                            + "toutes tres trois un une vers vos votre vous voir y classe cours eleve eleves seance essayer "
                            + "utiliser idee mettre donner demander")
                    .split(" "));
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("ipad", "tablett"),
            Map.entry("film", "video"),
            Map.entry("capsul", "video"),
            Map.entry("filmer", "video"),
            Map.entry("clip", "video"),
            Map.entry("vocal", "audio"),
            Map.entry("voix", "audio"),
            Map.entry("oral", "audio"),
            Map.entry("enregistr", "audio"),
            Map.entry("dictaphon", "audio"),
            Map.entry("podcast", "audio"),
            Map.entry("schema", "cart"),
            Map.entry("heuristiqu", "mental"),
            Map.entry("quizz", "quiz"),
            Map.entry("qcm", "quiz"),
            Map.entry("questionnair", "quiz"),
            Map.entry("vot", "quiz"),
            Map.entry("sondag", "quiz"),
            Map.entry("corrig", "correct"),
            Map.entry("copi", "correct"),
            Map.entry("annot", "correct"),
            Map.entry("redig", "ecri"),
            Map.entry("redact", "ecri"),
            Map.entry("argument", "ecri"),
            Map.entry("brouillon", "ecri"),
            Map.entry("paragraph", "ecri"),
            Map.entry("equip", "group"),
            Map.entry("binom", "group"),
            Map.entry("autonomi", "autonom"),
            Map.entry("rythm", "autonom"),
            Map.entry("plan", "autonom"),
            Map.entry("remedi", "differenci"),
            Map.entry("niveau", "differenci"));
    private static final List<String> ENDINGS = List.of(
            "issements",
            "issement",
            "ations",
            "ation",
            "ements",
            "ement",
            "ments",
            "ment",
            "iques",
            "ateurs",
            "ateur",
            "antes",
            "ante",
            "ants",
            "ant",
            "eurs",
            "euse",
            "eur",
            "ives",
            "ive",
            "ifs",
            "if",
            "aient",
            "ait",
            "ees",
            "ent",
            "ons",
            "ez",
            "er",
            "es",
            "ee",
            "e",
            "s",
            "x");

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String plain = Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe");
        for (String word : NOT_A_LETTER.split(plain)) {
            if (word.length() > 2 && !EMPTY.contains(word)) {
                String stem = stem(word);
                words.add(SAME.getOrDefault(stem, stem));
            }
        }
        return words;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
