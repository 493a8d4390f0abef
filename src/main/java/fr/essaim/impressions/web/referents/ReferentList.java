package fr.essaim.impressions.web.referents;

import fr.essaim.kernel.Csv;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;

/** The list of accepted referents for a spreadsheet. */
record ReferentList(AcceptedView view) {

    Response file() {
        return Response.ok(text())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"referents.csv\"")
                .build();
    }

    String text() {
        Csv csv = new Csv().row(List.of("nom", "prénom", "discipline", "UAI", "adresse e-mail", "idées accompagnées"));
        view.lines()
                .forEach(line -> csv.row(List.of(
                        line.teacher().lastName(),
                        line.teacher().firstName(),
                        line.teacher().discipline(),
                        line.teacher().school(),
                        line.teacher().email(),
                        line.accompanied().stream()
                                .map(idea -> idea.card().idea())
                                .collect(Collectors.joining(" | ")))));
        return csv.text();
    }
}
