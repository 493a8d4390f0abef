package fr.essaim.questionnaire.web;

import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.intake.ColumnUse;
import fr.essaim.questionnaire.intake.ColumnUse.Use;
import fr.essaim.questionnaire.intake.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short words in which a person says what a column is for: {@code q7.3}, {@code e-mail}, {@code écarter}. */
final class UseWords {

    private record Word(String text, Use use) {}

    private static final List<Word> WORDS = List.of(
            new Word("e-mail", Use.EMAIL),
            new Word("nom", Use.LAST_NAME),
            new Word("prénom", Use.FIRST_NAME),
            new Word("nom complet", Use.FULL_NAME),
            new Word("uai", Use.SCHOOL),
            new Word("date d’envoi", Use.SUBMITTED),
            new Word("autre préoccupation", Use.FREE_CONCERN),
            new Word("écarter", Use.DROP));
    private static final Pattern OPTION = Pattern.compile("(q\\d+\\.\\d+)=(\\d)");
    private static final Pattern QUESTION = Pattern.compile("q\\d+");

    private UseWords() {}

    static List<String> words() {
        return WORDS.stream().map(Word::text).toList();
    }

    static String of(ColumnUse column) {
        return switch (column.use()) {
            case ITEM, OPTION, LIST -> column.item();
            default ->
                WORDS.stream()
                        .filter(word -> word.use == column.use())
                        .map(Word::text)
                        .findFirst()
                        .orElseThrow();
        };
    }

    private static Optional<Use> use(String said) {
        return WORDS.stream()
                .filter(word -> word.text.equals(said))
                .map(Word::use)
                .findFirst();
    }

    /** The column used as the word says, or nothing and a violation that names the column. */
    static Optional<ColumnUse> read(ColumnUse column, String word, Questionnaire questionnaire, List<Violation> wrong) {
        String said = word.strip();
        if (said.equals(of(column))) {
            return Optional.of(column);
        }
        Optional<Use> known = use(said);
        if (known.isPresent()) {
            return Optional.of(column.as(known.get(), ""));
        }
        Matcher option = OPTION.matcher(said);
        if (option.matches() && fits(questionnaire.item(option.group(1)), option.group(2), questionnaire)) {
            return Optional.of(column.as(Use.OPTION, said));
        }
        if (questionnaire.item(said).isPresent()) {
            return Optional.of(column.as(Use.ITEM, said));
        }
        if (QUESTION.matcher(said).matches() && questionnaire.item(said + ".1").isPresent()) {
            return Optional.of(column.as(Use.LIST, said));
        }
        wrong.add(Violation.of(
                "colonne-" + column.column(),
                "questionnaire.use-unknown",
                Table.letters(column.column()),
                column.header(),
                said));
        return Optional.empty();
    }

    private static boolean fits(Optional<Item> item, String code, Questionnaire questionnaire) {
        int wanted = Integer.parseInt(code);
        return item.filter(known -> wanted >= 1 && wanted <= questionnaire.choices(known))
                .isPresent();
    }
}
