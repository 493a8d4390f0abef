package fr.essaim.desk.web;

import fr.essaim.web.Shell;
import fr.essaim.web.parts.DayCard;
import java.util.Optional;

/** The next session of the reader. @param day empty before any group is published */
public record NextView(Optional<DayView> day) {

    /** Empty when nothing comes any more, or not yet. */
    public Optional<DayCard> card(Shell shell) {
        return day.flatMap(one -> one.card(shell));
    }

    public boolean isOver() {
        return day.isPresent() && day.get().isOver();
    }
}
