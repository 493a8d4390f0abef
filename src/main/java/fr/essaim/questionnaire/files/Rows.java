package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.intake.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules every table obeys, wherever it comes from: one heading a column, as many cells a row, none too long. */
final class Rows {

    private static final int MOST_NAMED = 25;

    private Rows() {}

    /** The first row becomes the headings. */
    static Table check(Table.Format format, List<Table.Row> rows) {
        if (rows.isEmpty()) {
            throw new Failure.Invalid("fichier", "questionnaire.file-empty");
        }
        List<String> headers = rows.get(0).cells().stream().map(String::strip).toList();
        refuseIfAny(headings(headers));
        if (rows.size() == 1) {
            throw new Failure.Invalid("fichier", "questionnaire.file-only-header");
        }
        List<Table.Row> body = List.copyOf(rows.subList(1, rows.size()));
        refuseIfAny(lengths(headers, body));
        return new Table(format, headers, body);
    }

    private static List<Violation> headings(List<String> headers) {
        List<Violation> wrong = new ArrayList<>();
        if (headers.size() > Limits.COLUMNS) {
            wrong.add(Violation.of("line-1", "questionnaire.file-too-many-columns", headers.size(), Limits.COLUMNS));
            return wrong;
        }
        if (headers.size() == 1) {
            wrong.add(Violation.of("line-1", "questionnaire.file-one-column"));
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int column = 0; column < headers.size(); column++) {
            String header = headers.get(column);
            if (header.isEmpty()) {
                wrong.add(Violation.of("line-1", "questionnaire.header-empty", Table.letters(column)));
            }
            Integer before = seen.putIfAbsent(header, column);
            // headings that the survey tool cut short may well be the same; their turn tells them apart
            if (before != null && !header.isEmpty() && !header.contains("..") && !header.contains("…")) {
                wrong.add(Violation.of(
                        "line-1", "questionnaire.header-twice", header, Table.letters(before), Table.letters(column)));
            }
        }
        return wrong;
    }

    private static List<Violation> lengths(List<String> headers, List<Table.Row> body) {
        List<Violation> wrong = new ArrayList<>();
        for (Table.Row row : body) {
            int found = row.cells().size();
            if (found != headers.size()) {
                String key = found < headers.size() ? "questionnaire.line-short" : "questionnaire.line-long";
                wrong.add(Violation.of("line-" + row.line(), key, row.line(), found, headers.size()));
            }
            for (int column = 0; column < found; column++) {
                if (row.cells().get(column).length() > Limits.CELL) {
                    wrong.add(Violation.of(
                            "line-" + row.line(),
                            "questionnaire.cell-too-long",
                            row.line(),
                            Table.letters(column),
                            Limits.CELL / 1024));
                }
            }
            if (wrong.size() >= MOST_NAMED) {
                break;
            }
        }
        return wrong;
    }

    private static void refuseIfAny(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
    }
}
