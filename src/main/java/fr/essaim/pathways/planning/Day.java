package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.concerns.Concern;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.forming.Candidate;
import fr.essaim.groups.forming.Roll;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import fr.essaim.solver.pathways.AnimatorTime;
import fr.essaim.solver.pathways.OfferedWorkshop;
import fr.essaim.solver.pathways.PathwayRules;
import fr.essaim.solver.pathways.PathwaysPlan;
import fr.essaim.solver.pathways.PathwaysProblem;
import fr.essaim.solver.pathways.PlannedSession;
import fr.essaim.solver.pathways.RoomSpace;
import fr.essaim.solver.pathways.WalkingGroup;
import fr.essaim.workshops.EquipmentNeed;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that pathways are made of: groups, workshops, slots, rooms, and how much each group wants each concern. For the
 * project team's use cases, because sums over a group of six are close to answers.
 */
public record Day(Campaign campaign, GroupPlan groups, Roll roll, List<Workshop> workshops) {

    public Day {
        workshops = List.copyOf(workshops);
    }

    public Workshop workshop(Id workshop) {
        return workshops.stream()
                .filter(one -> one.id().equals(workshop))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("pathways.no-such-workshop"));
    }

    public int people(Session session) {
        return session.groups().stream()
                .mapToInt(group -> groups.find(group).map(Group::size).orElse(0))
                .sum();
    }

    /** People a session of the workshop takes in the room. */
    public int places(Workshop workshop, Room room) {
        return workshop.places() == 0 ? room.capacity() : Math.min(workshop.places(), room.capacity());
    }

    /** People the session takes, as the workshop wants and the room allows. */
    public int places(Session session) {
        return campaign.room(session.room())
                .map(room -> places(workshop(session.workshop()), room))
                .orElse(0);
    }

    /** Members of the group who share the concern rather or very strongly. */
    public int sharing(Group group, Concern concern) {
        int place = roll.concerns().indexOf(concern);
        return place < 0
                ? 0
                : (int) roll.of(group).stream()
                        .filter(member -> member.shares(place))
                        .count();
    }

    PathwaysProblem problem() {
        int slots = campaign.prescribed().size();
        PathwayRules rules = new PathwayRules(
                java.util.Collections.nCopies(slots, 0), Math.min(slots, workshops.size()), List.of(), 0);
        return PathwaysProblem.of(
                groups.groups().stream().map(this::walking).toList(),
                workshops.stream().map(this::offered).toList(),
                animators(),
                campaign.rooms().stream()
                        .map(room -> new RoomSpace(room.id().value(), room.capacity(), features(room), "", 1))
                        .toList(),
                rules);
    }

    private WalkingGroup walking(Group group) {
        List<Integer> wanted = new ArrayList<>();
        for (int c = 0; c < roll.concerns().size(); c++) {
            int place = c;
            wanted.add(roll.of(group).stream()
                    .map(Candidate::weights)
                    .mapToInt(weights -> weights.get(place))
                    .sum());
        }
        List<Integer> focus = group.focus().stream()
                .map(roll.concerns()::indexOf)
                .filter(place -> place >= 0)
                .toList();
        return new WalkingGroup(group.id().value(), group.size(), -1L, wanted, focus);
    }

    private OfferedWorkshop offered(Workshop workshop) {
        return new OfferedWorkshop(
                workshop.id().value(),
                List.of(workshop.animator().value()),
                workshop.places() == 0 ? Integer.MAX_VALUE : workshop.places(),
                workshop.concerns().stream()
                        .map(roll.concerns()::indexOf)
                        .filter(place -> place >= 0)
                        .toList(),
                needs(workshop),
                "",
                List.of());
    }

    /** The slot of free choice takes one session of each animator: what is left is for the groups. */
    private List<AnimatorTime> animators() {
        int free = campaign.slots().size() - campaign.prescribed().size();
        Map<String, Integer> sessions = new LinkedHashMap<>();
        for (Workshop workshop : workshops) {
            int repeats = workshop.repeats() == 0 ? campaign.slots().size() : workshop.repeats();
            sessions.merge(workshop.animator().value(), repeats, Integer::sum);
        }
        return sessions.entrySet().stream()
                .map(one -> new AnimatorTime(one.getKey(), -1L, Math.max(1, one.getValue() - free)))
                .toList();
    }

    /** Equipment that is fixed in rooms, one bit each; a need no room meets is a bit no room has. */
    private List<String> fixed() {
        return workshops.stream()
                .flatMap(workshop -> workshop.needs().stream())
                .filter(EquipmentNeed::isFixed)
                .map(need -> need.what().toLowerCase(Locale.FRENCH))
                .distinct()
                .sorted()
                .limit(30)
                .toList();
    }

    int needs(Workshop workshop) {
        return bits(workshop.needs().stream()
                .filter(EquipmentNeed::isFixed)
                .map(EquipmentNeed::what)
                .toList());
    }

    int features(Room room) {
        return bits(List.copyOf(room.equipment()));
    }

    private int bits(List<String> items) {
        List<String> fixed = fixed();
        int bits = 0;
        for (String item : items) {
            int place = fixed.indexOf(item.toLowerCase(Locale.FRENCH));
            bits |= place < 0 ? 0 : 1 << place;
        }
        return bits;
    }

    /** A plan of ours as the engine knows it: prescribed slots counted from 0. */
    PathwaysPlan plan(PathwayPlan plan) {
        List<Slot> slots = campaign.prescribed();
        Map<String, List<String>> visits = new LinkedHashMap<>();
        for (Group group : groups.groups()) {
            visits.put(
                    group.id().value(),
                    slots.stream()
                            .map(slot -> plan.at(group.id(), slot.number())
                                    .map(session -> session.workshop().value())
                                    .orElse(""))
                            .toList());
        }
        List<PlannedSession> sessions = new ArrayList<>();
        for (int s = 0; s < slots.size(); s++) {
            for (Session session : plan.in(slots.get(s).number())) {
                sessions.add(new PlannedSession(
                        session.workshop().value(), s, session.room().value()));
            }
        }
        return new PathwaysPlan(visits, sessions);
    }
}
