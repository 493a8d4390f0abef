package fr.essaim.impressions.web;

import fr.essaim.campaigns.School;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.impressions.asking.Asking;
import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.board.Figure;
import fr.essaim.impressions.board.Suppression;
import fr.essaim.web.Dates;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Table;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The board of impressions: for each question all together, then one question by workshop and school.
 *
 * @param askable whether the day has come
 * @param steers whether the viewer may ask later and read comments; an inspector only reads counts
 */
public record FeelingsView(
        FeelingsBoard board, Asking asking, boolean askable, Question shown, boolean steers, String home) {

    /** For a reader who steers nothing. */
    public static FeelingsView counts(FeelingsBoard board, String question, String home) {
        Asking nothing = Asking.usual(board.campaign().id());
        return new FeelingsView(board, nothing, false, FeelingsPage.asked(question), false, home);
    }

    /** Only on the campaign's own page: an inspector has no other. */
    public boolean nav() {
        return home.startsWith("/campagnes/");
    }

    /** Why nobody can be asked yet, and from when on. */
    public String notYet(Shell shell) {
        return board.campaign().day() == null
                ? shell.t("impressions.ask-without-day")
                : shell.t(
                        "impressions.ask-from",
                        Dates.day(board.campaign().day(), shell.visit().language()));
    }

    public List<When> moments() {
        return List.of(When.values());
    }

    public List<Question> questions() {
        return List.of(Question.values());
    }

    public String base(Shell shell, When when) {
        return shell.t("impressions.base", board.people().get(when), board.expected());
    }

    public String few(Shell shell, When when) {
        int people = board.people().get(when);
        return people == 0
                ? shell.t("impressions.none-yet")
                : shell.t("impressions.too-few", people, Suppression.FEWEST);
    }

    public List<FeelingBar> byQuestion(Shell shell) {
        return questions().stream()
                .map(question -> bar(shell.t(question.key()), when -> board.of(when, question)
                        .all()))
                .toList();
    }

    public List<FeelingBar> byWorkshop() {
        List<FeelingBar> bars = new ArrayList<>();
        for (Workshop workshop : board.workshops()) {
            int place = board.place(workshop.id());
            bars.add(bar(workshop.code() + " " + workshop.title(), when -> board.of(when, shown)
                    .ofWorkshop(place)));
        }
        return bars;
    }

    /** Empty for a single school: its figures are those of all together. */
    public List<FeelingBar> bySchool() {
        List<School> schools = board.campaign().schools();
        List<FeelingBar> bars = new ArrayList<>();
        for (int place = 0; schools.size() > 1 && place < schools.size(); place++) {
            int school = place;
            bars.add(
                    bar(schools.get(place).name(), when -> board.of(when, shown).ofSchool(school)));
        }
        return bars;
    }

    private static FeelingBar bar(String label, java.util.function.Function<When, Figure> figure) {
        return new FeelingBar(label, figure.apply(When.IMMEDIATE), figure.apply(When.DELAYED));
    }

    /** A workshop, and a bar for each school that took part. */
    public record Crossed(String workshop, List<FeelingBar> schools) {}

    /** Each workshop by school. Empty for a single school: its figures are those of all together. */
    public List<Crossed> crossed() {
        List<School> schools = board.campaign().schools();
        List<Crossed> all = new ArrayList<>();
        for (int row = 0; schools.size() > 1 && row < board.workshops().size(); row++) {
            int workshop = row;
            List<FeelingBar> bars = new ArrayList<>();
            for (int column = 0; column < schools.size(); column++) {
                int school = column;
                bars.add(bar(schools.get(school).name(), when -> board.of(when, shown)
                        .at(workshop, school)));
            }
            Workshop about = board.workshops().get(workshop);
            all.add(new Crossed(about.code() + " " + about.title(), bars));
        }
        return all;
    }

    /** Workshops down, schools across, totals last, for one moment. */
    public Table detail(Shell shell, When when) {
        List<String> columns = new ArrayList<>();
        columns.add(shell.t("impressions.workshop"));
        board.campaign().schools().stream()
                .map(School::name)
                .map(name -> "#" + name)
                .forEach(columns::add);
        columns.add("#" + shell.t("impressions.together"));
        List<List<String>> rows = new ArrayList<>();
        BiFunction<Integer, Integer, String> cell =
                (row, column) -> FeelingBar.words(shell, board.of(when, shown).at(row, column));
        for (int row = 0; row <= board.workshops().size(); row++) {
            List<String> line = new ArrayList<>();
            line.add(
                    row < board.workshops().size()
                            ? board.workshops().get(row).title()
                            : shell.t("impressions.together"));
            for (int column = 0; column <= board.campaign().schools().size(); column++) {
                line.add(cell.apply(row, column));
            }
            rows.add(line);
        }
        return new Table(
                shell.t("impressions.detail-caption", shell.t(when.key()), shell.t(shown.key())), columns, rows);
    }

    public String path(String page) {
        return home + page;
    }

    public String asks(Question question) {
        return home + "?question=" + question.field();
    }
}
