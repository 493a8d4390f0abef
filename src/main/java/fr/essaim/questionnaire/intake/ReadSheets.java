package fr.essaim.questionnaire.intake;

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

/** Reads the rows of a table by a mapping. A cell that is no answer is named by line and column; reading goes on. */
public final class ReadSheets {

    /** More wrong cells than this are not named one by one. */
    public static final int MOST_NAMED = 25;

    private static final Pattern CODE = Pattern.compile("^(?i:AO?|SQ|L)?0*(?=\\d)");
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
        Optional<ColumnUse> submitted = mapping.first(Use.SUBMITTED);
        for (Table.Row row : table.rows()) {
            if (submitted.filter(column -> cell(row, column).isEmpty()).isPresent()) {
                unfinished.add(row.line());
                continue;
            }
            Sheet sheet = sheet(row, mapping, wrong);
            if (sheet.codes().isEmpty()) {
                empty.add(row.line());
            } else {
                sheets.add(sheet);
            }
        }
        return new Outcome(sheets, unfinished, empty, wrong);
    }

    private Sheet sheet(Table.Row row, Mapping mapping, List<Violation> wrong) {
        Map<String, Integer> codes = new HashMap<>();
        Set<String> blank = new HashSet<>();
        Set<String> notShown = new HashSet<>();
        Map<Use, String> person = new HashMap<>();
        StringBuilder free = new StringBuilder();
        for (ColumnUse column : mapping.columns()) {
            String cell = cell(row, column);
            switch (column.use()) {
                case ITEM -> {
                    if (cell.isEmpty()) {
                        blank.add(column.item());
                    } else if (NOT_SHOWN.contains(cell)) {
                        notShown.add(column.item());
                    } else {
                        answer(column, cell)
                                .ifPresentOrElse(
                                        code -> codes.put(column.item(), code),
                                        () -> wrong.add(wrong(row, column, cell)));
                    }
                }
                case OPTION -> option(column, cell, codes, blank);
                case LIST -> list(column, cell, codes);
                case FREE_CONCERN ->
                    free.append(free.isEmpty() || cell.isEmpty() ? "" : "\n")
                            .append(NOT_SHOWN.contains(cell) ? "" : cell);
                case DROP, SUBMITTED -> {}
                default -> person.putIfAbsent(column.use(), cell);
            }
        }
        blank.removeAll(codes.keySet());
        return new Sheet(row.line(), person(person), codes, blank, notShown, free.toString());
    }

    private static String cell(Table.Row row, ColumnUse column) {
        String cell = row.cells().get(column.column()).strip();
        // survey tools put ' before what a spreadsheet would take for a formula
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    private OptionalInt answer(ColumnUse column, String cell) {
        Item item = questionnaire.item(column.item()).orElseThrow();
        String figures = CODE.matcher(cell).replaceFirst("");
        if (figures.length() > 2 || !figures.chars().allMatch(Character::isDigit)) {
            return questionnaire.choices().code(item.choices(), cell);
        }
        int code = Integer.parseInt(figures);
        return code >= 1 && code <= questionnaire.choices(item) ? OptionalInt.of(code) : OptionalInt.empty();
    }

    private static void option(ColumnUse column, String cell, Map<String, Integer> codes, Set<String> blank) {
        int equals = column.item().indexOf('=');
        String item = column.item().substring(0, equals);
        blank.add(item);
        if (ticked(cell)) {
            codes.put(item, Integer.valueOf(column.item().substring(equals + 1)));
        }
    }

    private static boolean ticked(String cell) {
        return !cell.isEmpty()
                && !Set.of("0", "N", "n", "No", "Non", "non", "N/A").contains(cell);
    }

    private void list(ColumnUse column, String cell, Map<String, Integer> codes) {
        Set<String> ticked = new HashSet<>();
        for (String label : cell.split(";")) {
            headings.row(column.item(), label).map(Item::id).ifPresent(ticked::add);
        }
        for (Item item : questionnaire.inOrder()) {
            if (item.id().startsWith(column.item() + ".") && !cell.isEmpty()) {
                codes.put(item.id(), ticked.contains(item.id()) ? questionnaire.choices(item) : 1);
            }
        }
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
