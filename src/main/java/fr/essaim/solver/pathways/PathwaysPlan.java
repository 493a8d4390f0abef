package fr.essaim.solver.pathways;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who visits what when, and where it is held.
 *
 * @param visits by group id, the workshop's id for each slot, "" for none
 * @param sessions one for each workshop and slot that some group visits
 */
public record PathwaysPlan(Map<String, List<String>> visits, List<PlannedSession> sessions) {

    public PathwaysPlan {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        visits.forEach((group, path) -> copy.put(group, List.copyOf(path)));
        visits = java.util.Collections.unmodifiableMap(copy);
        sessions = List.copyOf(sessions);
    }

    /** Workshop of a group in a slot, "" for none. */
    public String visit(String group, int slot) {
        List<String> path = visits.getOrDefault(group, List.of());
        return slot < path.size() ? path.get(slot) : "";
    }

    public Optional<PlannedSession> session(String workshop, int slot) {
        return sessions.stream()
                .filter(session -> session.slot() == slot && session.workshop().equals(workshop))
                .findFirst();
    }

    /** Groups that meet in a session, in the plan's order. */
    public List<String> groupsIn(String workshop, int slot) {
        return visits.keySet().stream()
                .filter(group -> visit(group, slot).equals(workshop))
                .toList();
    }

    /** This plan with another workshop ("" for none) in a cell; rooms have to be allotted again. */
    public PathwaysPlan visiting(String group, int slot, String workshop) {
        Map<String, List<String>> changed = new LinkedHashMap<>(visits);
        List<String> path = new ArrayList<>(visits.getOrDefault(group, List.of()));
        path.set(slot, workshop);
        changed.put(group, path);
        return new PathwaysPlan(changed, sessions);
    }

    /** This plan with a session in another room. */
    public PathwaysPlan inRoom(String workshop, int slot, String room) {
        List<PlannedSession> changed = sessions.stream()
                .map(session -> session.slot() == slot && session.workshop().equals(workshop)
                        ? new PlannedSession(workshop, slot, room)
                        : session)
                .toList();
        return new PathwaysPlan(visits, changed);
    }
}
