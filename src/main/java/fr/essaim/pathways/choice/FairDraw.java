package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;
import fr.essaim.solver.choice.Allotment;
import fr.essaim.solver.choice.FairChoice;
import fr.essaim.solver.choice.OpenSession;
import fr.essaim.solver.choice.Wisher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Closes a choice: the least costly placing of all who take part (exact, by min-cost flow), ties settled by the seed.
 * People are in it by their codes, so that whoever holds the published record finds the same result again.
 */
public final class FairDraw {

    private FairDraw() {}

    /** @param people all who take part, with or without wishes */
    public static ChoiceBook close(ChoiceBook book, Collection<Id> people, Act act) {
        List<Id> held = book.choice().offered().stream().map(ChoiceSession::id).toList();
        List<Chooser> all = people.stream()
                .map(person -> book.chooser(person).wishingOnly(held))
                .toList();
        Allotment result = place(
                book,
                all,
                book.choice().offered().stream()
                        .map(one -> new OpenSession(one.id().value(), one.least(), one.most()))
                        .toList());
        List<Chooser> drawn = new ArrayList<>();
        for (Chooser one : all) {
            drawn.add(one.drawn(got(book, result, one), true));
        }
        book.choosers().values().stream()
                .filter(one -> !people.contains(one.person()))
                .forEach(gone -> drawn.add(gone.drawn(Optional.empty(), false)));
        ChoiceBook closed = book.with(book.choice().closed(act.at())).with(drawn);
        return underMinimum(closed).isEmpty() ? announce(closed, act) : closed;
    }

    public static ChoiceBook announce(ChoiceBook book, Act act) {
        return book.with(book.choice().announced(act.at()));
    }

    /** Sessions that have fewer people than their minimum: what becomes of them is for the team to say. */
    public static List<ChoiceSession> underMinimum(ChoiceBook book) {
        return book.choice().offered().stream()
                .filter(one -> book.in(one.id()).size() < one.least())
                .toList();
    }

    /** After the announcement, only those of a session that is not held get another place. */
    public static ChoiceBook rehouse(ChoiceBook book, Id session, Act act, String reason) {
        List<Chooser> homeless = book.in(session).stream().map(book::chooser).toList();
        Allotment result = place(
                book,
                homeless,
                book.choice().offered().stream()
                        .filter(one -> !one.id().equals(session))
                        .map(one -> new OpenSession(
                                one.id().value(),
                                0,
                                Math.max(0, one.most() - book.in(one.id()).size())))
                        .toList());
        ChoiceBook now = book;
        for (Chooser one : homeless) {
            now = now.moved(
                    one.before(got(book, result, one), one.settled(), false, one.waits()),
                    Move.Kind.CLOSED,
                    act,
                    reason);
        }
        return now;
    }

    private static Allotment place(ChoiceBook book, List<Chooser> people, List<OpenSession> sessions) {
        return FairChoice.of(
                people.stream()
                        .map(one -> new Wisher(
                                book.choice().secret().code(one.person()),
                                one.wishes().stream().map(Id::value).toList()))
                        .toList(),
                sessions,
                book.choice().secret().seed());
    }

    private static Optional<Id> got(ChoiceBook book, Allotment result, Chooser one) {
        return Optional.ofNullable(result.session().get(book.choice().secret().code(one.person())))
                .map(Id::of);
    }
}
