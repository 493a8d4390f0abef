package fr.essaim.questionnaire;

import fr.essaim.kernel.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers of a person as one short text, so that the store keeps one literal a person:
 * {@code 1 q7:43324.33n41 q13:2} and, from the second line on, the concern in the teacher’s own words.
 * One sign a row: a code, or why there is none.
 */
public final class AnswersText {

    private static final int VERSION = 1;

    private AnswersText() {}

    public static String write(Answers answers) {
        Map<Integer, TreeMap<Integer, Character>> questions = new TreeMap<>();
        answers.codes().forEach((item, code) -> put(questions, item, Character.forDigit(code, 10)));
        answers.blank().forEach(item -> put(questions, item, Missing.BLANK.sign()));
        answers.notShown().forEach(item -> put(questions, item, Missing.NOT_SHOWN.sign()));
        StringBuilder text = new StringBuilder().append(VERSION);
        questions.forEach((question, rows) -> {
            text.append(" q").append(question).append(':');
            for (int row = 1; row <= rows.lastKey(); row++) {
                text.append(rows.getOrDefault(row, Missing.NOT_ASKED.sign()));
            }
        });
        return answers.freeConcern().isEmpty()
                ? text.toString()
                : text.append('\n').append(answers.freeConcern()).toString();
    }

    private static void put(Map<Integer, TreeMap<Integer, Character>> questions, String id, char sign) {
        int dot = id.indexOf('.');
        questions
                .computeIfAbsent(Integer.valueOf(id.substring(1, dot)), question -> new TreeMap<>())
                .put(Integer.valueOf(id.substring(dot + 1)), sign);
    }

    /** The inverse of {@link #write}; a text of another version is refused, never guessed at. */
    public static Answers read(Id teacher, String text) {
        int end = text.indexOf('\n');
        String[] parts = (end < 0 ? text : text.substring(0, end)).split(" ");
        if (!parts[0].equals(Integer.toString(VERSION))) {
            throw new IllegalArgumentException("answers of an unknown version: " + parts[0]);
        }
        Map<String, Integer> codes = new HashMap<>();
        Set<String> blank = new HashSet<>();
        Set<String> notShown = new HashSet<>();
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            for (int row = 1; row < parts[i].length() - colon; row++) {
                String item = parts[i].substring(0, colon) + "." + row;
                char sign = parts[i].charAt(colon + row);
                if (Character.isDigit(sign)) {
                    codes.put(item, Character.digit(sign, 10));
                } else if (sign == Missing.BLANK.sign()) {
                    blank.add(item);
                } else if (sign == Missing.NOT_SHOWN.sign()) {
                    notShown.add(item);
                }
            }
        }
        return new Answers(teacher, codes, blank, notShown, end < 0 ? "" : text.substring(end + 1));
    }
}
