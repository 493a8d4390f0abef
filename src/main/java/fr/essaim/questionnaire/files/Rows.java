package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.intake.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules every table obeys, wherever it comes from: one heading a column, as many cells a row, none too long. */
final class Rows {

    private static final int MOST_NAMED = 25;

    private Rows() {}

    /** Where rows come from, without their headings. */
    record Source(String encoding, boolean marked, String separator) {}

    /** @param asked the line a person says holds the headings; rows above them are no answers */
    static Table check(Source source, List<Table.Row> every, Optional<Integer> asked) {
        if (every.isEmpty()) {
            throw new Failure.Invalid("fichier", "questionnaire.file-empty");
        }
        List<Table.Row> rows = every.subList(Titles.find(every, asked), every.size());
        Table.Format format = new Table.Format(
                source.encoding, source.marked, source.separator, rows.get(0).line());
        List<String> headers = rows.get(0).cells().stream().map(String::strip).toList();
        refuseIfAny(headings(headers, format.titles()));
        if (rows.size() == 1) {
            throw new Failure.Invalid("fichier", "questionnaire.file-only-header", format.titles());
        }
        List<Table.Row> body = List.copyOf(rows.subList(1, rows.size()));
        refuseIfAny(lengths(headers, body));
        return new Table(format, headers, body);
    }

    private static List<Violation> headings(List<String> headers, int line) {
        List<Violation> wrong = new ArrayList<>();
        String at = "line-" + line;
        if (headers.size() > Limits.COLUMNS) {
            wrong.add(Violation.of(at, "questionnaire.file-too-many-columns", line, headers.size(), Limits.COLUMNS));
            return wrong;
        }
        if (headers.size() == 1) {
            wrong.add(Violation.of(at, "questionnaire.file-one-column"));
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int column = 0; column < headers.size(); column++) {
            String header = headers.get(column);
            if (header.isEmpty()) {
                wrong.add(Violation.of(at, "questionnaire.header-empty", line, Table.letters(column)));
            } else if (Titles.isData(header)) {
                wrong.add(Violation.of(at, "questionnaire.header-data", line, Table.letters(column)));
            }
            Integer before = seen.putIfAbsent(header, column);
            // headings that the survey tool cut short may well be the same; their turn tells them apart
            if (before != null && !header.isEmpty() && !header.contains("..") && !header.contains("…")) {
                wrong.add(Violation.of(
                        at, "questionnaire.header-twice", line, header, Table.letters(before), Table.letters(column)));
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
