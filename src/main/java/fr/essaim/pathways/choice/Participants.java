package fr.essaim.pathways.choice;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Session;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may choose, among which sessions: all from what was published. Every method needs a running transaction. */
@Singleton
public final class Participants {

    private final Campaigns campaigns;
    private final Groups groups;
    private final Pathways pathways;
    private final Workshops workshops;
    private final Clock clock;

    @Inject
    public Participants(Campaigns campaigns, Groups groups, Pathways pathways, Workshops workshops, Clock clock) {
        this.campaigns = campaigns;
        this.groups = groups;
        this.pathways = pathways;
        this.workshops = workshops;
        this.clock = clock;
    }

    /** The members of the published groups. */
    public Set<Id> people(Id campaign) {
        return groups.of(campaign).stream()
                .map(Group::members)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean has(Id campaign, Id person) {
        return groups.of(campaign, person).isPresent();
    }

    public Optional<Slot> slot(Id campaign) {
        return campaigns.get(campaign).slots().stream().filter(Slot::free).findFirst();
    }

    /** When the free slot begins; empty while the day is not known. */
    public Optional<Instant> begins(Id campaign) {
        Campaign found = campaigns.get(campaign);
        return found.day() == null
                ? Optional.empty()
                : slot(campaign).map(slot -> found.day()
                        .atTime(slot.start())
                        .atZone(clock.getZone())
                        .toInstant());
    }

    /** The published sessions of the free slot as they can be offered, by the codes of their workshops. */
    public List<ChoiceSession> sessions(Id campaign) {
        Campaign found = campaigns.get(campaign);
        List<Session> all = pathways.of(campaign);
        return slot(campaign).stream()
                .flatMap(slot -> all.stream()
                        .filter(session -> session.slot() == slot.number())
                        .flatMap(session -> session(found, session, session.sharing(all)).stream()))
                .toList();
    }

    private Optional<ChoiceSession> session(Campaign campaign, Session session, int sharing) {
        return workshops
                .find(session.workshop())
                .map(workshop -> new ChoiceSession(
                        session.id(),
                        workshop.id(),
                        Optional.of(session.room()),
                        places(campaign, session, sharing, workshop),
                        0,
                        0,
                        true,
                        0));
    }

    /** The sessions of a hall share its places. */
    private static int places(Campaign campaign, Session session, int sharing, Workshop workshop) {
        int holds = campaign.room(session.room()).map(Room::capacity).orElse(0) / sharing;
        return workshop.places() == 0 ? holds : Math.min(workshop.places(), holds);
    }

    /** The sessions to which the teacher's group comes. */
    public List<Session> way(Id campaign, Id person) {
        return groups.of(campaign, person)
                .map(group -> pathways.of(campaign, group.id()))
                .orElse(List.of());
    }

    /** The workshops the teacher sees with the group anyway. */
    public Set<Id> seen(Id campaign, Id person) {
        return way(campaign, person).stream().map(Session::workshop).collect(Collectors.toSet());
    }

    /** @throws Failure.NotFound for who is in no published group */
    public void need(Id campaign, Id person) {
        if (!has(campaign, person)) {
            throw new Failure.NotFound("choice.no-group");
        }
    }
}
