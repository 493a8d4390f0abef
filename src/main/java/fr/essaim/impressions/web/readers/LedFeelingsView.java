package fr.essaim.impressions.web.readers;

import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.quotes.ChooseQuotes;
import fr.essaim.impressions.quotes.ReadQuotes.Quote;
import fr.essaim.impressions.web.FeelingBar;
import fr.essaim.web.Shell;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an animator hears back.
 *
 * @param comments shared after a person looked at them, whose authors let him quote them
 * @param shown those of all his workshops that stand on his card
 */
public record LedFeelingsView(Workshop workshop, FeelingsBoard board, List<Quote> comments, List<Quote> shown) {

    public LedFeelingsView {
        comments = List.copyOf(comments);
        shown = List.copyOf(shown);
    }

    /** Whether one more may be shown. */
    public boolean hasRoom() {
        return shown.size() < ChooseQuotes.AT_MOST;
    }

    public String path(Quote quote) {
        return "/animation/" + workshop.id() + "/ressentis/" + quote.id();
    }

    public List<FeelingBar> bars(Shell shell) {
        int place = board.place(workshop.id());
        return Stream.of(Question.values())
                .map(question -> new FeelingBar(
                        shell.t(question.key()),
                        board.of(When.IMMEDIATE, question).ofWorkshop(place),
                        board.of(When.DELAYED, question).ofWorkshop(place)))
                .toList();
    }

    public boolean isShown() {
        int place = board.place(workshop.id());
        return place >= 0
                && Stream.of(Question.values())
                        .map(question -> board.of(When.IMMEDIATE, question).ofWorkshop(place))
                        .anyMatch(figure -> figure.shown() && !figure.isEmpty());
    }
}
