package fr.essaim.invitations.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.invitations.facilitating.Facilitator;
import fr.essaim.invitations.facilitating.Facilitators;
import fr.essaim.invitations.opening.Openings;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.Session;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the published day: sessions by room and slot, groups by their letters. No person is in it but the guests. */
@Singleton
public final class Board {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Workshops workshops;
    private final Groups groups;
    private final Pathways pathways;
    private final PathwayPlans plans;
    private final Facilitators facilitators;
    private final Openings openings;

    @Inject
    public Board(
            Transactions transactions,
            Campaigns campaigns,
            Workshops workshops,
            Groups groups,
            Pathways pathways,
            PathwayPlans plans,
            Facilitators facilitators,
            Openings openings) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.workshops = workshops;
        this.groups = groups;
        this.pathways = pathways;
        this.plans = plans;
        this.facilitators = facilitators;
        this.openings = openings;
    }

    /**
     * One session as it stands on a door.
     *
     * @param groups letters of those who come, empty in the slot of free choice
     */
    public record Line(
            Session session, Slot slot, Room room, Workshop workshop, List<String> groups, List<Facilitator> guests) {

        /** Whether the person put herself on its door. */
        public boolean has(Id person) {
            return guests.stream().anyMatch(guest -> guest.is(person));
        }
    }

    /** @throws Failure.NotFound when there is no such campaign */
    public DayBoard of(Id campaign) {
        return transactions.read(() -> {
            Campaign found = campaigns.get(campaign);
            Map<Id, Group> known =
                    groups.of(campaign).stream().collect(Collectors.toMap(Group::id, Function.identity()));
            List<Line> lines = pathways.of(campaign).stream()
                    .flatMap(session -> line(found, session, known).stream())
                    .sorted(Comparator.comparingInt((Line line) -> line.slot().number())
                            .thenComparing(line -> line.room().name()))
                    .toList();
            return new DayBoard(
                    found,
                    lines,
                    known.size(),
                    plans.publications(campaign).stream().findFirst().map(Publication::number),
                    openings.of(campaign));
        });
    }

    /** Only what was published is on the wall: before that there is no such day. */
    public DayBoard published(Id campaign) {
        return Optional.of(of(campaign))
                .filter(board -> board.version().isPresent())
                .orElseThrow(() -> new Failure.NotFound("web.no-such-page"));
    }

    private Optional<Line> line(Campaign campaign, Session session, Map<Id, Group> known) {
        Optional<Room> room = campaign.room(session.room());
        Optional<Workshop> workshop = workshops.find(session.workshop());
        if (room.isEmpty() || workshop.isEmpty()) {
            return Optional.empty();
        }
        List<String> letters = session.groups().stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(Group::label)
                .sorted()
                .toList();
        return Optional.of(new Line(
                session,
                campaign.slot(session.slot()),
                room.get(),
                workshop.get(),
                letters,
                facilitators.in(campaign.id(), session.id())));
    }
}
