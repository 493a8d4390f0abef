package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.Shift;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one plan changes in another, group by group and slot by slot. */
public final class Shifts {

    private Shifts() {}

    public static List<Shift> between(PathwayPlan before, PathwayPlan after, Day day) {
        Map<Id, Map<Integer, Session>> was = places(before);
        Map<Id, Map<Integer, Session>> is = places(after);
        List<Shift> shifts = new ArrayList<>();
        for (Group group : day.groups().groups()) {
            Map<Integer, Session> then = was.getOrDefault(group.id(), Map.of());
            Map<Integer, Session> now = is.getOrDefault(group.id(), Map.of());
            for (Slot slot : day.campaign().prescribed()) {
                Optional<Session> old = Optional.ofNullable(then.get(slot.number()));
                Optional<Session> held = Optional.ofNullable(now.get(slot.number()));
                boolean same = old.map(Session::workshop).equals(held.map(Session::workshop))
                        && old.map(Session::room).equals(held.map(Session::room));
                if (!same) {
                    shifts.add(
                            new Shift(group.label(), slot.number(), code(day, old), code(day, held), room(day, held)));
                }
            }
        }
        return shifts;
    }

    /** Where each group is in each slot, read once: a plan of a large event is compared with hundreds of others. */
    private static Map<Id, Map<Integer, Session>> places(PathwayPlan plan) {
        Map<Id, Map<Integer, Session>> places = new HashMap<>();
        for (Session session : plan.sessions()) {
            session.groups().forEach(group -> places.computeIfAbsent(group, id -> new HashMap<>())
                    .putIfAbsent(session.slot(), session));
        }
        return places;
    }

    private static String code(Day day, Optional<Session> session) {
        return session.map(Session::workshop)
                .flatMap(id -> day.workshops().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .map(Workshop::code)
                .orElse("");
    }

    private static String room(Day day, Optional<Session> session) {
        return session.map(held -> day.campaign().where(held.room())).orElse("");
    }
}
