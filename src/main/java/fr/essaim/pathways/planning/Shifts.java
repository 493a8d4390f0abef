package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.Shift;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one plan changes in another, group by group and slot by slot. */
public final class Shifts {

    private Shifts() {}

    public static List<Shift> between(PathwayPlan before, PathwayPlan after, Day day) {
        List<Shift> shifts = new ArrayList<>();
        for (Group group : day.groups().groups()) {
            for (Slot slot : day.campaign().prescribed()) {
                Optional<Session> old = before.at(group.id(), slot.number());
                Optional<Session> now = after.at(group.id(), slot.number());
                boolean same = old.map(Session::workshop).equals(now.map(Session::workshop))
                        && old.map(Session::room).equals(now.map(Session::room));
                if (!same) {
                    shifts.add(new Shift(group.label(), slot.number(), code(day, old), code(day, now), room(day, now)));
                }
            }
        }
        return shifts;
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
