package fr.essaim.desk.web;

import fr.essaim.desk.Led;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.workshops.Workshop;
import java.util.List;

/**
 * The published workshops somebody animates, and when and where.
 *
 * @param sessions of these workshops, in the order of time, on days whose date is known
 */
public record LedView(List<Workshop> workshops, List<Led> sessions, Language language) {

    static final LedView NONE = new LedView(List.of(), List.of(), Language.FR);

    /** The day of a workshop as written, "" while it has none. */
    public String day(Workshop workshop) {
        return of(workshop).stream()
                .findFirst()
                .map(one -> Dates.day(one.campaign().day(), language))
                .orElse("");
    }

    /** "9 h 00, Salle 104", for each session. */
    public List<String> times(Workshop workshop) {
        return of(workshop).stream()
                .map(one -> Dates.time(one.slot().start(), language) + ", "
                        + one.campaign().where(one.session().room()))
                .toList();
    }

    private List<Led> of(Workshop workshop) {
        return sessions.stream()
                .filter(one -> one.workshop().id().equals(workshop.id()))
                .toList();
    }
}
