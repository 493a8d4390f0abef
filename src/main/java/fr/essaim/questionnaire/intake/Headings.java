package fr.essaim.questionnaire.intake;

import fr.essaim.questionnaire.Choices;
import fr.essaim.questionnaire.DataLines;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Questionnaire;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the item behind a heading: by its code, by the words it holds, or by its first letters and its turn. */
final class Headings {

    private static final Pattern CODE = Pattern.compile(
            "(?i)q(?:uest(?:ion)?)?_?0*(\\d{1,2})(?:[\\[_.](?:SQ|L)?_?0*(\\d{1,2})]?)?(?:[.\\s:)].*)?", Pattern.DOTALL);
    private static final Pattern MOODLE = Pattern.compile("(?i)q0*(\\d{1,2})_[^>]*->(.*)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(?i)q0*(\\d{1,2})_[\\p{L}][\\p{L}\\p{N}_ -]*");
    private static final Pattern GRID = Pattern.compile("(.*?)\\s*\\[(.*)]\\s*", Pattern.DOTALL);
    private static final Pattern CUT = Pattern.compile("\\.\\.+|…");

    /**
     * The item a heading means and how sure that is.
     *
     * @param option the one answer of the item that the column stands for, or 0 if it holds any
     */
    record Found(Item item, ColumnUse.Confidence confidence, int option) {

        /** What no second column may be: {@code q7.3}, or {@code q13.1=2}. */
        String place() {
            return option == 0 ? item.id() : item.id() + "=" + option;
        }
    }

    private record Clue(Item item, String begins, List<String> question, List<String> row) {}

    private final Map<String, Clue> clues = new LinkedHashMap<>();
    private final Questionnaire questionnaire;

    Headings(Questionnaire complete) {
        this.questionnaire = complete;
        DataLines.of(Questionnaire.class, "items-" + complete.version() + ".csv")
                .forEach(line -> complete.item(line.get(0))
                        .ifPresent(item -> clues.put(
                                item.id(), new Clue(item, line.get(3), words(line.get(4)), words(line.get(5))))));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.trim().split(" "));
    }

    /** @param last the item found for the column before, for headings cut short that only their turn tells apart */
    Optional<Found> find(String heading, Optional<Item> last) {
        Matcher moodle = MOODLE.matcher(heading);
        if (moodle.matches()) {
            int question = Integer.parseInt(moodle.group(1));
            return option(clues.get("q" + question + ".1"), moodle.group(2))
                    .or(() -> byRow(question, moodle.group(2), last));
        }
        Matcher code = CODE.matcher(heading.trim());
        if (code.matches()) {
            int row = code.group(2) == null ? 1 : Integer.parseInt(code.group(2));
            return found("q" + Integer.parseInt(code.group(1)) + "." + row, ColumnUse.Confidence.EXACT);
        }
        Matcher named = NAMED.matcher(heading.trim());
        if (named.matches() && isSingle("q" + Integer.parseInt(named.group(1)))) {
            return found("q" + Integer.parseInt(named.group(1)) + ".1", ColumnUse.Confidence.LIKELY);
        }
        return byWords(heading).or(() -> byTurn(heading, last)).or(() -> byRowAndTurn(heading, last));
    }

    private boolean isSingle(String question) {
        return clues.containsKey(question + ".1") && !clues.containsKey(question + ".2");
    }

    private Optional<Found> found(String id, ColumnUse.Confidence confidence) {
        return Optional.ofNullable(clues.get(id)).map(clue -> new Found(clue.item, confidence, 0));
    }

    /** A question of one row whose label is one of its answers: one column an answer. */
    private Optional<Found> option(Clue clue, String label) {
        if (clue == null || !clue.row.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt code = questionnaire.choices().code(clue.item.choices(), label);
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(clue.item, ColumnUse.Confidence.LIKELY, code.getAsInt()));
    }

    /** The questions ({@code q18}) that a heading without any row may mean. */
    List<String> questions(String heading) {
        String plain = Choices.plain(heading);
        return clues.values().stream()
                .filter(clue -> holds(plain, clue.question))
                .map(clue -> "q" + clue.item.question())
                .distinct()
                .toList();
    }

    /** The row of a question ({@code q7}) that a label names without doubt. */
    Optional<Item> row(String question, String label) {
        List<Clue> fitting = fitting(question, label);
        return fitting.size() == 1 ? Optional.of(fitting.get(0).item) : Optional.empty();
    }

    private List<Clue> fitting(String question, String label) {
        String plain = Choices.plain(label);
        return clues.values().stream()
                .filter(clue -> clue.item.id().startsWith(question + ".") && holds(plain, clue.row))
                .toList();
    }

    private Optional<Found> byRow(int question, String label, Optional<Item> last) {
        List<Clue> fitting = fitting("q" + question, label);
        if (fitting.size() == 1) {
            return found(fitting.get(0).item.id(), ColumnUse.Confidence.LIKELY);
        }
        int row =
                last.filter(item -> item.question() == question).map(Item::row).orElse(0) + 1;
        return found("q" + question + "." + row, ColumnUse.Confidence.GUESS);
    }

    private Optional<Found> byWords(String heading) {
        Matcher grid = GRID.matcher(heading);
        String question = Choices.plain(grid.matches() ? grid.group(1) : heading);
        String row = grid.matches() ? Choices.plain(grid.group(2)) : "";
        Clue best = null;
        int most = 0;
        boolean tie = false;
        for (Clue clue : clues.values()) {
            if (holds(question, clue.question) && (clue.row.isEmpty() || holds(row, clue.row))) {
                int words = clue.question.size() + clue.row.size();
                tie = words == most;
                if (words > most) {
                    best = clue;
                    most = words;
                }
            }
        }
        if (best != null && !row.isEmpty() && best.row.isEmpty()) {
            Optional<Found> option = option(best, grid.group(2));
            if (option.isPresent()) {
                return option;
            }
        }
        return best == null
                ? Optional.empty()
                : found(best.item.id(), tie ? ColumnUse.Confidence.GUESS : ColumnUse.Confidence.LIKELY);
    }

    private Optional<Found> byTurn(String heading, Optional<Item> last) {
        if (!CUT.matcher(heading).find() && heading.length() > 40) {
            return Optional.empty();
        }
        String start = Choices.plain(CUT.split(heading)[0].split("\\[")[0]);
        if (start.length() < 8) {
            return Optional.empty();
        }
        int after =
                last.map(item -> List.copyOf(clues.keySet()).indexOf(item.id())).orElse(-1);
        return clues.values().stream()
                .skip(after + 1L)
                .filter(clue -> clue.begins.startsWith(start) || start.startsWith(clue.begins))
                .findFirst()
                .flatMap(clue -> found(clue.item.id(), ColumnUse.Confidence.GUESS));
    }

    /** Some tools give each row of a grid its own column and drop the question: the next row with these words. */
    private Optional<Found> byRowAndTurn(String heading, Optional<Item> last) {
        String plain = Choices.plain(heading);
        int after =
                last.map(item -> List.copyOf(clues.keySet()).indexOf(item.id())).orElse(-1);
        return clues.values().stream()
                .skip(after + 1L)
                .filter(clue -> clue.item.brief() && !clue.row.isEmpty() && holds(plain, clue.row))
                .findFirst()
                .flatMap(clue -> found(clue.item.id(), ColumnUse.Confidence.GUESS));
    }

    /** All words there, none of the forbidden ones; a word is a stem that some word of the text begins with. */
    private static boolean holds(String plain, List<String> stems) {
        String text = " " + plain;
        for (String stem : stems) {
            boolean forbidden = stem.startsWith("!");
            boolean there = false;
            for (String either : (forbidden ? stem.substring(1) : stem).split("\\|")) {
                there |= text.contains(" " + either);
            }
            if (there == forbidden) {
                return false;
            }
        }
        return true;
    }
}
