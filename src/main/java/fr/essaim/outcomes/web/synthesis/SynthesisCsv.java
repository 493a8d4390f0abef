package fr.essaim.outcomes.web.synthesis;

import fr.essaim.campaigns.School;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.board.Figure;
import fr.essaim.kernel.Csv;
import fr.essaim.outcomes.synthesis.Count;
import fr.essaim.outcomes.synthesis.Synthesis;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures as one table: what is kept back on the board has empty cells here. Nobody is named in it. */
record SynthesisCsv(Synthesis synthesis) {

    private static final Map<String, String> COUNTED = Map.of(
            "teachers", "enseignants",
            "groups", "groupes",
            "placed", "enseignants en groupe",
            "respondents", "ont répondu",
            "observations", "observations",
            "ideas", "idées partagées",
            "helpWanted", "idées avec une aide souhaitée",
            "circles", "petits groupes proposés",
            "referents", "référents",
            "animators", "animateurs");

    String text() {
        Csv csv = new Csv().row(List.of("mesure", "moment", "atelier", "UAI", "nombre", "accord"));
        synthesis
                .counts()
                .forEach(count ->
                        csv.row(List.of(named(count), moment(count), "", "", String.valueOf(count.number()), "")));
        feelings(csv, synthesis.feelings());
        return csv.text();
    }

    private static void feelings(Csv csv, FeelingsBoard board) {
        for (When when : When.values()) {
            for (Question question : Question.values()) {
                for (int row = 0; row <= board.workshops().size(); row++) {
                    for (int column = 0; column <= board.campaign().schools().size(); column++) {
                        Figure figure = board.of(when, question).at(row, column);
                        csv.row(List.of(
                                question.field(),
                                when.name().toLowerCase(Locale.ROOT),
                                workshop(board, row),
                                school(board, column),
                                figure.shown() ? String.valueOf(figure.answers()) : "",
                                figure.shown() ? String.valueOf(figure.agree()) : ""));
                    }
                }
            }
        }
    }

    private static String workshop(FeelingsBoard board, int row) {
        List<Workshop> workshops = board.workshops();
        return row < workshops.size() ? workshops.get(row).title() : "";
    }

    private static String school(FeelingsBoard board, int column) {
        List<School> schools = board.campaign().schools();
        return column < schools.size() ? schools.get(column).uai() : "";
    }

    private static String moment(Count count) {
        return count.moment().isPresent() ? count.of() : "";
    }

    /** "enseignants", or "observations climate 3": three is the best degree. */
    private static String named(Count count) {
        String what = COUNTED.get(count.what());
        return count.aspect().isPresent() ? what + " " + count.of() + " " + count.degree() : what;
    }
}
