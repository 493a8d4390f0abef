package fr.essaim.pathways.choice.steering;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.Act;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.FairDraw;
import fr.essaim.pathways.choice.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A choice brought in line with the plan published last. */
final class FollowedPlan {

    private FollowedPlan() {}

    static ChoiceBook of(ChoiceBook book, List<ChoiceSession> published, Set<Id> people, Act act) {
        List<ChoiceSession> sessions = new ArrayList<>();
        for (ChoiceSession known : book.choice().sessions()) {
            sessions.add(find(published, known.id()).map(now -> known.as(now)).orElse(known.offered(false)));
        }
        published.stream()
                .filter(one -> find(book.choice().sessions(), one.id()).isEmpty())
                .forEach(sessions::add);
        ChoiceBook now = book.with(book.choice().with(sessions));
        if (book.choice().closed().isEmpty()) {
            return now;
        }
        for (Chooser one : book.choosers().values()) {
            if (!one.out() && !people.contains(one.person())) {
                now = now.moved(one.outside(), Move.Kind.ABSENT, act, "");
            }
        }
        for (ChoiceSession session : sessions) {
            if (!session.offered() && !now.in(session.id()).isEmpty()) {
                now = FairDraw.rehouse(now, session.id(), act, "");
            }
        }
        return now;
    }

    private static Optional<ChoiceSession> find(List<ChoiceSession> sessions, Id id) {
        return sessions.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
