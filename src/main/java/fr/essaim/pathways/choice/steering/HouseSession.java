package fr.essaim.pathways.choice.steering;

import fr.essaim.campaigns.Room;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Making;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.planning.Day;
import fr.essaim.pathways.planning.ReadDay;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a session of the free slot another room, in the draft: teachers see it once it is published, and those who are in
 * it are told then. A room that is taken is exchanged; a hall takes as many sessions as it holds, and they share its
 * places. The same room again changes nothing.
 *
 * <p>Fails with {@link Failure.NotFound} for a session of another slot or a room that is not there, and with
 * {@link Failure.Conflict} for a room that lacks something, is too small for those who are in, or cannot be exchanged.
 */
@Singleton
public final class HouseSession {

    private final Transactions transactions;
    private final ReadDay days;
    private final PathwayPlans plans;
    private final ChoiceBooks books;

    @Inject
    public HouseSession(Transactions transactions, ReadDay days, PathwayPlans plans, ChoiceBooks books) {
        this.transactions = transactions;
        this.days = days;
        this.plans = plans;
        this.books = books;
    }

    /** @return the draft there is now */
    public PathwayPlan house(Id campaign, Id session, Id room) {
        return transactions.write(() -> {
            Day day = days.read(campaign);
            PathwayPlan plan = plans.get(campaign);
            Session held = plan.get(session);
            Room wanted = day.campaign().room(room).orElseThrow(() -> new Failure.NotFound("choice.no-such-room"));
            if (!day.campaign().slot(held.slot()).free()) {
                throw new Failure.NotFound("choice.no-such-session");
            }
            if (held.room().equals(room)) {
                return plan;
            }
            List<Session> moved = new ArrayList<>(plan.sessions());
            moved.remove(held);
            moved.add(held.in(room));
            giveWay(day, plan, held, wanted).ifPresent(other -> {
                moved.remove(other);
                moved.add(other.in(held.room()));
            });
            PathwayPlan draft = plan.made(
                    moved,
                    plan.cost(),
                    plan.making().then(Making.Kind.ROOM, List.of(code(day, held) + held.slot()), ""));
            needRoom(day, draft, held.slot());
            plans.save(draft);
            return draft;
        });
    }

    /** Who leaves the room for it: nobody while it holds one session more, else the only one there. */
    private static Optional<Session> giveWay(Day day, PathwayPlan plan, Session held, Room wanted) {
        List<Session> there = plan.in(held.slot()).stream()
                .filter(one -> one.room().equals(wanted.id()))
                .toList();
        if (there.size() < day.means().place(wanted.id()).sessions()) {
            return Optional.empty();
        }
        if (there.size() > 1) {
            throw new Failure.Conflict("choice.room-taken", wanted.name());
        }
        return Optional.of(there.get(0));
    }

    private void needRoom(Day day, PathwayPlan draft, int slot) {
        for (Session session : draft.in(slot)) {
            Room room = day.campaign().room(session.room()).orElseThrow();
            int people = books.of(day.campaign().id())
                    .map(book -> book.in(session.id()).size())
                    .orElse(0);
            if (!day.suits(day.workshop(session.workshop()), room)) {
                throw new Failure.Conflict("choice.room-unfit", room.name(), code(day, session));
            }
            if (day.freePlaces(session, draft) < Math.max(1, people)) {
                throw new Failure.Conflict("choice.room-small", room.name(), code(day, session), people);
            }
        }
    }

    private static String code(Day day, Session session) {
        return day.workshop(session.workshop()).code();
    }
}
