package fr.essaim.academy.web;

import fr.essaim.academy.pool.PoolLine;
import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Csv;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The consenting animators for a spreadsheet, until when each agreed. No address: one asks through the product.
 *
 * @param words says a key in the reader’s language
 */
record PoolRegister(List<PoolLine> lines, Function<String, String> words) {

    Response file() {
        return Response.ok(text())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"vivier.csv\"")
                .build();
    }

    String text() {
        Csv csv = new Csv()
                .row(List.of(
                        "nom",
                        "prénom",
                        "collège",
                        "UAI",
                        "disciplines",
                        "préoccupations",
                        "sollicitations",
                        "accord"));
        lines.forEach(line -> csv.row(List.of(
                line.animator().lastName(),
                line.animator().firstName(),
                line.animator().school(),
                line.animator().uai(),
                String.join(", ", line.animator().disciplines()),
                line.card()
                        .map(card -> card.offer().concerns().stream()
                                .map(Concern::label)
                                .map(words)
                                .collect(Collectors.joining(" | ")))
                        .orElse(""),
                String.valueOf(line.load().thisYear()),
                line.card().map(card -> card.consent().until().toString()).orElse(""))));
        return csv.text();
    }
}
