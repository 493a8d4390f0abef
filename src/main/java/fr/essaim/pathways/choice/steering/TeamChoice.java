package fr.essaim.pathways.choice.steering;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.pathways.choice.Move;
import fr.essaim.workshops.Workshop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A campaign's free choice as its team sees it: counts of everybody, names of its own schools only.
 *
 * @param begins when the slot begins
 * @param book empty before the choice is opened
 * @param sessions those offered, or that could be
 * @param people all who take part
 * @param wished how many of them made wishes
 * @param silent teachers of the team’s schools who made none
 * @param teachers of the team’s schools, with their places
 * @param moves of these teachers, newest first
 */
public record TeamChoice(
        Campaign campaign,
        Optional<Slot> slot,
        Optional<Instant> begins,
        Optional<ChoiceBook> book,
        Instant now,
        List<Offer> sessions,
        int people,
        int wished,
        List<Teacher> silent,
        List<Place> teachers,
        List<Change> moves) {

    /**
     * A session with what is asked of it.
     *
     * @param first how many wish it first, {@code any} how many at all
     * @param there people in it once the draw is made
     * @param waiting those who wait for it, in order; "" for a teacher of another school
     */
    public record Offer(
            ChoiceSession session,
            Workshop workshop,
            Optional<Room> room,
            int first,
            int any,
            int there,
            List<String> waiting) {

        public boolean isSmall() {
            return session.offered() && there < session.least();
        }
    }

    public record Place(Teacher teacher, Chooser chooser, Optional<Workshop> workshop) {}

    public record Change(Move move, String name, Optional<Workshop> from, Optional<Workshop> to) {}

    public boolean isOpened() {
        return book.isPresent();
    }

    public Optional<FreeChoice.State> state() {
        return book.map(one -> one.choice().state(now));
    }

    public boolean is(FreeChoice.State wanted) {
        return state().filter(wanted::equals).isPresent();
    }

    /** Places of all sessions offered. */
    public int places() {
        return sessions.stream()
                .map(Offer::session)
                .filter(ChoiceSession::offered)
                .mapToInt(ChoiceSession::most)
                .sum();
    }

    public int nowhere() {
        return (int) book.stream()
                .flatMap(one -> one.choosers().values().stream())
                .filter(one -> one.inDraw() && one.drawn().isEmpty())
                .count();
    }

    public Optional<Workshop> workshop(Id session) {
        return sessions.stream()
                .filter(one -> one.session().id().equals(session))
                .map(Offer::workshop)
                .findFirst();
    }
}
