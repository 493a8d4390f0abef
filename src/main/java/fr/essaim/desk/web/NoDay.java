package fr.essaim.desk.web;

import fr.essaim.desk.Asked;
import fr.essaim.desk.Led;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.workshops.Workshop;
import java.util.List;

/**
 * Before any group is published: what a teacher may do meanwhile.
 *
 * @param led published workshops of who animates and visits none
 * @param sessions of these workshops, in the order of time, on days whose date is known
 */
public record NoDay(List<Asked> asked, List<Workshop> led, List<Led> sessions, Language language) {

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
