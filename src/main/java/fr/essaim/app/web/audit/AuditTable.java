package fr.essaim.app.web.audit;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit as CSV: UTF-8 with its mark, semicolons, and no cell that a spreadsheet would take for a formula. */
final class AuditTable {

    private AuditTable() {}

    static String csv(AuditView view, UnaryOperator<String> words) {
        Stream<String> head =
                Stream.of(row(Stream.of("when", "who", "category", "what", "on", "why", "result", "number")
                        .map(column -> words.apply("admin.audit-col." + column))
                        .toList()));
        Stream<String> body = view.lines().stream()
                .map(line -> row(List.of(
                        line.when(),
                        line.who(),
                        words.apply(line.category()),
                        words.apply(line.what()),
                        line.on(),
                        words.apply(line.why()),
                        words.apply(line.result()),
                        Integer.toString(line.number()))));
        return "\uFEFF" + Stream.concat(head, body).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(AuditTable::cell).collect(Collectors.joining(";"));
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
