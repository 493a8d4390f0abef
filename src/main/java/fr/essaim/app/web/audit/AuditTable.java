package fr.essaim.app.web.audit;

import fr.essaim.kernel.Csv;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The audit as CSV. */
final class AuditTable {

    private AuditTable() {}

    static String csv(AuditView view, UnaryOperator<String> words) {
        Csv csv = new Csv()
                .row(Stream.of("when", "who", "category", "what", "on", "why", "result", "number")
                        .map(column -> words.apply("admin.audit-col." + column))
                        .toList());
        view.lines()
                .forEach(line -> csv.row(List.of(
                        line.when(),
                        line.who(),
                        words.apply(line.category()),
                        words.apply(line.what()),
                        line.on(),
                        words.apply(line.why()),
                        words.apply(line.result()),
                        Integer.toString(line.number()))));
        return csv.text();
    }
}
