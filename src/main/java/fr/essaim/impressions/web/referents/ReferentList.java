package fr.essaim.impressions.web.referents;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;

/** The list of accepted referents for a spreadsheet; a cell that a spreadsheet would take for a formula is defused. */
record ReferentList(ReferentsView view) {

    private static final String FORMULAS = "=+-@\t\r";

    Response file() {
        return Response.ok(text())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"referents.csv\"")
                .build();
    }

    String text() {
        StringBuilder csv = new StringBuilder("\uFEFF");
        line(csv, List.of("nom", "prénom", "discipline", "UAI", "courriel", "idées accompagnées"));
        view.lines().stream()
                .filter(line -> line.referent().isAccepted())
                .forEach(line -> line(
                        csv,
                        List.of(
                                line.teacher().lastName(),
                                line.teacher().firstName(),
                                line.teacher().discipline(),
                                line.teacher().school(),
                                line.teacher().email(),
                                line.accompanied().stream()
                                        .map(idea -> idea.card().idea())
                                        .collect(Collectors.joining(" | ")))));
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(ReferentList::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
