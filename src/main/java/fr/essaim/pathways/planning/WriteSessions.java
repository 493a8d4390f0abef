package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Slot;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import fr.essaim.solver.pathways.PathwaysPlan;
import fr.essaim.solver.pathways.PlannedSession;
import fr.essaim.workshops.Workshop;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns what the engine planned into sessions; those of the slot of free choice come with them. */
@Singleton
public final class WriteSessions {

    private final Ids ids;

    @Inject
    public WriteSessions(Ids ids) {
        this.ids = ids;
    }

    /** @param before sessions of earlier plans: a workshop in a slot keeps the id it had in them */
    List<Session> all(Day day, PathwaysPlan planned, List<Session> before) {
        PathwaysPlan homely = HomeRooms.in(day, planned);
        List<Session> sessions = prescribed(day, homely, before);
        for (Slot slot : day.open().stream().filter(Slot::free).toList()) {
            for (Map.Entry<Workshop, Id> one : HomeRooms.free(day, homely).entrySet()) {
                Session open = session(day, one.getKey().id(), slot, one.getValue(), List.of(), before);
                if (day.isPossible(open)) {
                    sessions.add(open);
                }
            }
        }
        return sessions;
    }

    /** Sessions in which groups meet, in the rooms the engine named; one without a room is left out. */
    public List<Session> prescribed(Day day, PathwaysPlan planned, List<Session> before) {
        List<Session> sessions = new ArrayList<>();
        for (PlannedSession one : planned.sessions()) {
            if (!one.room().isEmpty()) {
                Slot slot = day.campaign().prescribed().get(one.slot());
                List<Id> groups = planned.groupsIn(one.workshop(), one.slot()).stream()
                        .map(Id::of)
                        .toList();
                sessions.add(session(day, Id.of(one.workshop()), slot, Id.of(one.room()), groups, before));
            }
        }
        return sessions;
    }

    /** The same, with the sessions of free choice as they were, but for those whose slot, room or animator was lost. */
    public List<Session> kept(Day day, PathwaysPlan planned, PathwayPlan from, List<Session> others) {
        List<Session> before = new ArrayList<>(from.sessions());
        before.addAll(others);
        List<Session> sessions = prescribed(day, planned, before);
        from.sessions().stream()
                .filter(one -> one.groups().isEmpty()
                        && day.campaign().slot(one.slot()).free())
                .filter(day::isPossible)
                .forEach(sessions::add);
        return sessions;
    }

    /** A workshop in a slot keeps the id it had, so that what was written about the session finds it. */
    private Session session(Day day, Id workshop, Slot slot, Id room, List<Id> groups, List<Session> before) {
        Id id = before.stream()
                .filter(old -> old.workshop().equals(workshop) && old.slot() == slot.number())
                .map(Session::id)
                .findFirst()
                .orElseGet(ids::next);
        return new Session(id, day.campaign().id(), workshop, slot.number(), room, groups);
    }
}
