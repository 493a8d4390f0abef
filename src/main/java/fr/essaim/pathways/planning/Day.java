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
import fr.essaim.pathways.means.Means;
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
public record Day(Campaign campaign, GroupPlan groups, Roll roll, List<Workshop> workshops, Means means) {

    private static final java.time.LocalTime NOON = java.time.LocalTime.of(12, 30);

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

    /** Whether the room is there, has what the workshop needs, and stands where it is held. */
    public boolean suits(Workshop workshop, Room room) {
        int needs = needs(workshop);
        return !means.place(room.id()).lost() && (features(room) & needs) == needs && sites().suits(workshop, room);
    }

    /** People a session of free choice takes: those of a hall share its places. */
    public int freePlaces(Session session, PathwayPlan plan) {
        int holds = campaign.room(session.room()).map(Room::capacity).orElse(0) / session.sharing(plan.sessions());
        int asked = workshop(session.workshop()).places();
        return asked == 0 ? holds : Math.min(asked, holds);
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

    /** The question with the prices this plan was made with. */
    public PathwaysProblem problem(PathwayPlan plan) {
        return problem().weights(Presets.weights(plan.making().weights()));
    }

    /** The whole question as the engine asks it, at the usual prices: prescribed slots, those lost among them, and usable rooms. */
    public PathwaysProblem problem() {
        List<Slot> slots = campaign.prescribed();
        PathwayRules rules = new PathwayRules(
                slots.stream().map(slot -> slot.start().isBefore(NOON) ? 0 : 1).toList(),
                wantedEach(),
                means.pools().stream().map(Means.Pool::count).toList(),
                sites().rushed());
        return PathwaysProblem.of(
                groups.groups().stream().map(this::walking).toList(),
                offered(),
                animators(),
                campaign.rooms().stream()
                        .filter(room -> !means.place(room.id()).lost())
                        .map(this::space)
                        .toList(),
                rules);
    }

    private RoomSpace space(Room room) {
        Means.Place place = means.place(room.id());
        return new RoomSpace(room.id().value(), room.capacity(), features(room), campaign.site(room), place.sessions());
    }

    /** Workshops each group should see. */
    public int wantedEach() {
        return Math.min((int) open().stream().filter(slot -> !slot.free()).count(), workshops.size());
    }

    /** Slots that were not lost. */
    public List<Slot> open() {
        return campaign.slots().stream()
                .filter(slot -> !means.closed().contains(slot.number()))
                .toList();
    }

    private long openBits() {
        long bits = 0;
        List<Slot> slots = campaign.prescribed();
        for (int s = 0; s < slots.size(); s++) {
            bits |= means.closed().contains(slots.get(s).number()) ? 0 : 1L << s;
        }
        return bits;
    }

    public Sites sites() {
        return Sites.of(this);
    }

    /** Whether slot, room and animator of a session were not lost. */
    public boolean isPossible(Session session) {
        return !means.closed().contains(session.slot())
                && !means.place(session.room()).lost()
                && workshops.stream()
                        .filter(one -> one.id().equals(session.workshop()))
                        .anyMatch(one -> !means.presence(one.animator()).away().contains(session.slot()));
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
        return new WalkingGroup(group.id().value(), group.size(), openBits(), wanted, focus);
    }

    private List<OfferedWorkshop> offered() {
        Sites sites = sites();
        return workshops.stream()
                .map(workshop -> offered(workshop, sites.of(workshop)))
                .toList();
    }

    private OfferedWorkshop offered(Workshop workshop, String site) {
        return new OfferedWorkshop(
                workshop.id().value(),
                List.of(workshop.animator().value()),
                workshop.places() == 0 ? Integer.MAX_VALUE : workshop.places(),
                workshop.concerns().stream()
                        .map(roll.concerns()::indexOf)
                        .filter(place -> place >= 0)
                        .toList(),
                needs(workshop),
                site,
                means.pools().stream().map(pool -> uses(workshop, pool)).toList());
    }

    /** Pieces of a pool a session takes: as agreed, else as asked. */
    public int uses(Workshop workshop, Means.Pool pool) {
        return workshop.needs().stream()
                .filter(need -> !need.isFixed() && need.what().equalsIgnoreCase(pool.what()))
                .mapToInt(need -> means.ration(workshop.id(), pool.what())
                        .map(Means.Ration::count)
                        .orElse(need.count()))
                .sum();
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
                .map(one -> {
                    Means.Presence presence = means.presence(Id.of(one.getKey()));
                    int most = presence.most() > 0 ? Math.min(presence.most(), one.getValue()) : one.getValue();
                    return new AnimatorTime(one.getKey(), there(presence), Math.max(1, most - free));
                })
                .toList();
    }

    private long there(Means.Presence presence) {
        long bits = 0;
        List<Slot> slots = campaign.prescribed();
        for (int s = 0; s < slots.size(); s++) {
            bits |= presence.away().contains(slots.get(s).number()) ? 0 : 1L << s;
        }
        return bits;
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
                .filter(what -> means.ration(workshop.id(), what).isEmpty())
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
    public PathwaysPlan plan(PathwayPlan plan) {
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
