package fr.essaim.impressions.giving;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Impressions;
import fr.essaim.impressions.asking.Askings;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Session;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The workshops of a teacher's published pathways and free choice, latest day first, in the order of the day. */
@Singleton
public final class ReadVisited {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Groups groups;
    private final OwnSessions sessions;
    private final Workshops workshops;
    private final Impressions impressions;
    private final Askings askings;
    private final Clock clock;

    @Inject
    public ReadVisited(
            Transactions transactions,
            Campaigns campaigns,
            Groups groups,
            OwnSessions sessions,
            Workshops workshops,
            Impressions impressions,
            Askings askings,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.groups = groups;
        this.sessions = sessions;
        this.workshops = workshops;
        this.impressions = impressions;
        this.askings = askings;
        this.clock = clock;
    }

    /** Each once, though a workshop seen with the group may be chosen again. */
    public List<Visited> all(Id person) {
        Set<Id> seen = new HashSet<>();
        return sessions(person).stream()
                .filter(one -> seen.add(one.workshop().id()))
                .toList();
    }

    private List<Visited> sessions(Id person) {
        return transactions.read(() -> groups.ofPerson(person).stream()
                .sorted(Comparator.comparing(this::day).reversed())
                .flatMap(group -> of(person, group).stream())
                .toList());
    }

    /** @throws Failure.NotFound when the workshop is on none of the person's pathways */
    public Visited one(Id person, Id workshop) {
        return all(person).stream()
                .filter(one -> one.workshop().id().equals(workshop))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("impressions.not-yours"));
    }

    /**
     * What somebody who scans the sign of a room has just seen there: of his sessions in that room the last that has
     * begun, before the first one that one. Empty when none of his is there.
     */
    public Optional<Visited> inRoom(Id person, Id campaign, Id room) {
        List<Visited> there = sessions(person).stream()
                .filter(one -> one.campaign().id().equals(campaign)
                        && one.session().room().equals(room))
                .toList();
        LocalTime now = LocalTime.now(clock);
        return there.stream()
                .filter(one -> !slotStart(one).isAfter(now))
                .reduce((earlier, later) -> later)
                .or(() -> there.stream().findFirst());
    }

    private static LocalTime slotStart(Visited one) {
        return one.campaign().slot(one.session().slot()).start();
    }

    private List<Visited> of(Id person, Group group) {
        Campaign campaign = campaigns.get(group.campaign());
        List<Impression> mine = impressions.by(campaign.id(), person);
        boolean delayedOpen = askings.of(campaign.id()).isOpen();
        boolean begun = campaign.day() == null || !campaign.day().isAfter(LocalDate.now(clock));
        return sessions.of(person, group).stream()
                .flatMap(session -> workshops.find(session.workshop()).stream()
                        .map(workshop -> new Visited(
                                campaign, group, session, workshop, about(mine, session), begun, delayedOpen)))
                .toList();
    }

    private static List<Impression> about(List<Impression> mine, Session session) {
        return mine.stream()
                .filter(one -> one.workshop().equals(session.workshop()))
                .toList();
    }

    private String day(Group group) {
        return campaigns
                .find(group.campaign())
                .map(Campaign::day)
                .map(Object::toString)
                .orElse("");
    }
}
