package fr.essaim.pathways.choice.steering;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.Move;
import fr.essaim.pathways.choice.Participants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * The team places a teacher of its own school by hand, or says that one does not come; with a reason, which stays with
 * the move. Waiting lists move up in the same transaction. The last such act can be taken back whole while nothing has
 * happened since.
 *
 * <p>All fail with {@link Failure.NotFound} for a teacher of another school and {@link Failure.Conflict} before the
 * result is known.
 */
@Singleton
public final class PlaceTeachers {

    private static final int LONGEST = 200;

    private final Ledger ledger;
    private final Participants participants;
    private final Rosters rosters;

    @Inject
    public PlaceTeachers(Ledger ledger, Participants participants, Rosters rosters) {
        this.ledger = ledger;
        this.participants = participants;
        this.rosters = rosters;
    }

    /**
     * @param schools those of the team
     * @throws Failure.Conflict when the session is full
     */
    public void place(Id campaign, Set<String> schools, Id by, Id person, Id session, String reason) {
        needReason(reason);
        ledger.change(campaign, by, (book, act) -> {
            Chooser one = theirs(book, schools, person);
            participants.need(campaign, person);
            int holds = book.choice().get(session).most();
            if (one.isIn(session)) {
                throw new Failure.Invalid("seance", "choice.already-there");
            }
            if (!book.hasRoom(session)) {
                throw new Failure.Invalid("seance", "choice.full-team", holds);
            }
            return book.moved(one.in(session, true), Move.Kind.PLACED, act, reason.strip());
        });
    }

    public void absent(Id campaign, Set<String> schools, Id by, Id person, String reason) {
        needReason(reason);
        ledger.change(campaign, by, (book, act) -> {
            Chooser one = theirs(book, schools, person);
            return one.out() ? book : book.moved(one.outside(), Move.Kind.ABSENT, act, reason.strip());
        });
    }

    /** @throws Failure.Conflict when something happened since, or there is nothing to take back */
    public void undo(Id campaign, Set<String> schools, Id by) {
        ledger.change(campaign, by, (book, act) -> {
            List<Move> last = book.undoable().orElseThrow(() -> new Failure.Conflict("choice.no-undo"));
            theirs(book, schools, last.get(0).person());
            ChoiceBook now = book;
            for (int m = last.size() - 1; m >= 0; m--) {
                Move move = last.get(m);
                now = now.moved(
                        now.chooser(move.person()).before(move.from(), move.settled(), move.out(), move.waits()),
                        Move.Kind.UNDONE,
                        act,
                        "");
            }
            return now;
        });
    }

    private Chooser theirs(ChoiceBook book, Set<String> schools, Id person) {
        book.needAnnounced();
        Teacher teacher = rosters.get(book.campaign(), person);
        if (!schools.contains(teacher.school())) {
            throw new Failure.NotFound("choice.no-such-teacher");
        }
        return book.chooser(person);
    }

    private static void needReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Failure.Invalid("motif", "choice.reason", LONGEST);
        }
    }
}
