package fr.essaim.questionnaire.intake;

import fr.essaim.kernel.Csv;
import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.intake.ColumnUse.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rows of a table by a mapping. A cell that is no answer is named by line and column; reading goes on. */
public final class ReadSheets {

    /** More wrong cells than this are not named one by one. */
    public static final int MOST_NAMED = 25;

    private static final Pattern CODE = Pattern.compile("^(?i:AO?|SQ|L)?0*(?=\\d)");
    private static final Set<String> YES_FIRST = Set.of("oui-non", "etendue");
    private static final Set<String> UNTICKED = Set.of("0", "N", "n", "No", "no", "Non", "non");
    private static final Pattern OTHER = Pattern.compile("(?iu)^(autre|other)\\b");
    private static final Set<String> NOT_SHOWN = Set.of("N/A", "n/a", "NA", "{if-no-other}");

    /**
     * What the rows say.
     *
     * @param unfinished lines of those who did not submit; nothing of them is read
     * @param empty lines without a single answer
     */
    public record Outcome(List<Sheet> sheets, List<Integer> unfinished, List<Integer> empty, List<Violation> wrong) {}

    private final Questionnaire questionnaire;
    private final Headings headings = new Headings(Questionnaire.complete());

    public ReadSheets(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    public Outcome read(Table table, Mapping mapping) {
        List<Sheet> sheets = new ArrayList<>();
        List<Integer> unfinished = new ArrayList<>();
        List<Integer> empty = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        // a survey repeats the same few answers: each is understood once a file
        Map<String, Map<String, OptionalInt>> understood = new HashMap<>();
        Optional<ColumnUse> submitted = mapping.first(Use.SUBMITTED);
        for (Table.Row row : table.rows()) {
            if (submitted.filter(column -> cell(row, column).isEmpty()).isPresent()) {
                unfinished.add(row.line());
                continue;
            }
            Sheet sheet = sheet(row, mapping, wrong, understood);
            if (sheet.codes().isEmpty()) {
                empty.add(row.line());
            } else {
                sheets.add(sheet);
            }
        }
        return new Outcome(sheets, unfinished, empty, wrong);
    }

    /** What is known of a row so far. */
    private record Draft(
            Table.Row row,
            Map<String, Integer> codes,
            Set<String> blank,
            Set<String> notShown,
            Map<Use, String> person,
            StringBuilder free,
            List<Violation> wrong,
            Map<String, Map<String, OptionalInt>> understood) {

        Sheet done() {
            notShown.removeAll(codes.keySet());
            blank.removeAll(codes.keySet());
            blank.removeAll(notShown);
            return new Sheet(row.line(), ReadSheets.person(person), codes, blank, notShown, free.toString());
        }

        void wrong(ColumnUse column, String cell) {
            wrong.add(ReadSheets.wrong(row, column, cell));
        }
    }

    private Sheet sheet(
            Table.Row row, Mapping mapping, List<Violation> wrong, Map<String, Map<String, OptionalInt>> understood) {
        Draft draft = new Draft(
                row,
                new HashMap<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashMap<>(),
                new StringBuilder(),
                wrong,
                understood);
        for (ColumnUse column : mapping.columns()) {
            String cell = cell(row, column);
            switch (column.use()) {
                case ITEM -> item(column, cell, draft);
                case OPTION -> option(column, cell, draft);
                case LIST -> list(column, cell, draft);
                case FREE_CONCERN ->
                    draft.free
                            .append(draft.free.isEmpty() || cell.isEmpty() ? "" : "\n")
                            .append(NOT_SHOWN.contains(cell) ? "" : cell);
                case DROP, SUBMITTED -> {}
                default -> draft.person.putIfAbsent(column.use(), cell);
            }
        }
        return draft.done();
    }

    private void item(ColumnUse column, String cell, Draft draft) {
        if (cell.isEmpty()) {
            draft.blank.add(column.item());
        } else if (NOT_SHOWN.contains(cell)) {
            draft.notShown.add(column.item());
        } else {
            answer(column, cell, draft.understood)
                    .ifPresentOrElse(code -> draft.codes.put(column.item(), code), () -> draft.wrong(column, cell));
        }
    }

    private static String cell(Table.Row row, ColumnUse column) {
        return Csv.bare(row.cells().get(column.column()).strip());
    }

    private OptionalInt answer(ColumnUse column, String cell, Map<String, Map<String, OptionalInt>> understood) {
        Item item = questionnaire.item(column.item()).orElseThrow();
        return understood
                .computeIfAbsent(item.choices(), choices -> new HashMap<>())
                .computeIfAbsent(cell, said -> answer(item, said));
    }

    private OptionalInt answer(Item item, String cell) {
        String figures = CODE.matcher(cell).replaceFirst("");
        if (figures.length() > 2 || !figures.chars().allMatch(Character::isDigit)) {
            return questionnaire.choices().code(item.choices(), cell);
        }
        int code = Integer.parseInt(figures);
        return code >= 1 && code <= questionnaire.choices(item) ? OptionalInt.of(code) : OptionalInt.empty();
    }

    /** Of the columns of an item one is ticked; a second tick would be a second answer. */
    private static void option(ColumnUse column, String cell, Draft draft) {
        int equals = column.item().indexOf('=');
        String item = column.item().substring(0, equals);
        (NOT_SHOWN.contains(cell) ? draft.notShown : draft.blank).add(item);
        if (ticked(cell) && draft.codes.put(item, Integer.valueOf(column.item().substring(equals + 1))) != null) {
            draft.wrong(column, cell);
        }
    }

    private static boolean ticked(String cell) {
        return !cell.isEmpty() && !UNTICKED.contains(cell) && !NOT_SHOWN.contains(cell);
    }

    /** The labels that a cell holds: between semicolons as Microsoft Forms joins them, else between commas. */
    static List<String> labels(String cell) {
        String[] parts = cell.contains(";") ? cell.split(";") : cell.split(",\\s+");
        return Stream.of(parts)
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private void list(ColumnUse column, String cell, Draft draft) {
        Set<String> ticked = new HashSet<>();
        for (String label : NOT_SHOWN.contains(cell) ? List.<String>of() : labels(cell)) {
            Optional<Item> item = headings.row(column.item(), label);
            item.map(Item::id).ifPresent(ticked::add);
            if (item.isEmpty() && !OTHER.matcher(label).find()) {
                draft.wrong(column, label);
            }
        }
        for (Item item : questionnaire.inOrder()) {
            if (!item.id().startsWith(column.item() + ".")) {
                continue;
            }
            if (cell.isEmpty()) {
                draft.blank.add(item.id());
            } else if (NOT_SHOWN.contains(cell)) {
                draft.notShown.add(item.id());
            } else {
                draft.codes.put(item.id(), ticked.contains(item.id()) ? most(item) : least(item));
            }
        }
    }

    /** Some ladders begin with their yes, the others end with it. */
    private int most(Item item) {
        return YES_FIRST.contains(item.choices()) ? 1 : questionnaire.choices(item);
    }

    private int least(Item item) {
        return YES_FIRST.contains(item.choices()) ? questionnaire.choices(item) : 1;
    }

    private static Violation wrong(Table.Row row, ColumnUse column, String cell) {
        String shown = cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
        return Violation.of(
                "line-" + row.line(),
                "questionnaire.cell-no-answer",
                row.line(),
                Table.letters(column.column()),
                column.header(),
                shown);
    }

    private static Person person(Map<Use, String> cells) {
        return new Person(
                cells.getOrDefault(Use.EMAIL, ""),
                cells.getOrDefault(Use.LAST_NAME, ""),
                cells.getOrDefault(Use.FIRST_NAME, ""),
                cells.getOrDefault(Use.FULL_NAME, ""),
                cells.getOrDefault(Use.SCHOOL, ""));
    }
}
