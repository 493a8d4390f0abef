package fr.essaim.outcomes.web.synthesis;

import fr.essaim.campaigns.School;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.board.Figure;
import fr.essaim.outcomes.synthesis.Synthesis;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as one table: what is kept back on the board has empty cells here. Nobody is named in it. */
record SynthesisCsv(Synthesis synthesis) {

    private static final String FORMULAS = "=+-@\t\r";

    String text() {
        StringBuilder csv = new StringBuilder("\uFEFF");
        line(csv, List.of("mesure", "moment", "atelier", "UAI", "nombre", "accord"));
        count(csv, "enseignants", synthesis.teachers());
        count(csv, "groupes", synthesis.groups());
        count(csv, "idées partagées", synthesis.ideas().size());
        count(csv, "petits groupes proposés", synthesis.circles());
        count(csv, "référents", synthesis.referents().size());
        count(csv, "animateurs", synthesis.animators().size());
        feelings(csv, synthesis.feelings());
        return csv.toString();
    }

    private static void feelings(StringBuilder csv, FeelingsBoard board) {
        for (When when : When.values()) {
            for (Question question : Question.values()) {
                for (int row = 0; row <= board.workshops().size(); row++) {
                    for (int column = 0; column <= board.campaign().schools().size(); column++) {
                        Figure figure = board.of(when, question).at(row, column);
                        line(
                                csv,
                                List.of(
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

    private static void count(StringBuilder csv, String what, int number) {
        line(csv, List.of(what, "", "", "", String.valueOf(number), ""));
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(SynthesisCsv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
