package fr.essaim.outcomes;

import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Session;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of a campaign what anybody may know: the published workshops, sessions and pathways. Needs a transaction. */
@Singleton
public final class TellPublicDay {

    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Animators animators;
    private final Workshops workshops;
    private final Groups groups;
    private final Pathways pathways;
    private final Clock clock;

    @Inject
    public TellPublicDay(
            Campaigns campaigns,
            Rosters rosters,
            Animators animators,
            Workshops workshops,
            Groups groups,
            Pathways pathways,
            Clock clock) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.animators = animators;
        this.workshops = workshops;
        this.groups = groups;
        this.pathways = pathways;
        this.clock = clock;
    }

    PublicDay tell(Id id) {
        Campaign campaign = campaigns.get(id);
        NameScreen screen = new NameScreen(people(campaign));
        List<Session> sessions = campaign.day() == null ? List.of() : pathways.of(id);
        List<PublicDay.Offer> offers = workshops.of(id).stream()
                .filter(Workshop::published)
                .map(workshop -> offer(campaign, workshop, sessions, screen))
                .toList();
        return new PublicDay(
                id,
                orElse(screen.clean(campaign.title()), "Temps 2"),
                screen.clean(campaign.academy()),
                campaign.slots().stream().findFirst().flatMap(slot -> moment(campaign, slot.start())),
                campaign.slots().stream().reduce((one, other) -> other).flatMap(slot -> moment(campaign, slot.end())),
                campaign.schools().stream()
                        .map(school -> new PublicDay.Place(school.uai(), school.name()))
                        .toList(),
                offers,
                sessions.isEmpty() ? List.of() : lines(campaign, sessions, offers));
    }

    private List<NameScreen.Person> people(Campaign campaign) {
        return Stream.concat(
                        rosters.of(campaign.id()).stream()
                                .map(one -> new NameScreen.Person(one.firstName(), one.lastName())),
                        workshops.of(campaign.id()).stream()
                                .flatMap(workshop -> animators.find(workshop.animator()).stream())
                                .map(one -> new NameScreen.Person(one.firstName(), one.lastName())))
                .distinct()
                .toList();
    }

    private PublicDay.Offer offer(Campaign campaign, Workshop workshop, List<Session> sessions, NameScreen screen) {
        String summary = screen.clean(workshop.pitch().summary());
        String description = screen.clean(workshop.pitch().description());
        return new PublicDay.Offer(
                workshop.id(),
                orElse(screen.clean(workshop.title()), workshop.code()),
                (summary + "\n\n" + description).strip(),
                workshop.pitch().takeaways().stream()
                        .map(screen::clean)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                workshop.format().demonstration(),
                workshop.format().exchange(),
                workshop.concerns(),
                sessions.stream()
                        .filter(session -> session.workshop().equals(workshop.id()))
                        .map(session -> held(
                                campaign,
                                session,
                                session.groups().isEmpty() ? session.sharing(sessions) : 1,
                                workshop.places(),
                                screen))
                        .toList());
    }

    private PublicDay.Held held(Campaign campaign, Session session, int sharing, int asked, NameScreen screen) {
        Slot slot = campaign.slot(session.slot());
        Optional<Room> room = campaign.room(session.room());
        int holds = room.map(Room::capacity).orElse(0) / sharing;
        return new PublicDay.Held(
                session.id(),
                moment(campaign, slot.start()).orElseThrow(),
                moment(campaign, slot.end()).orElseThrow(),
                screen.clean(campaign.where(room)),
                asked == 0 ? holds : Math.min(asked, holds));
    }

    private List<PublicDay.Line> lines(Campaign campaign, List<Session> sessions, List<PublicDay.Offer> offers) {
        return groups.of(campaign.id()).stream()
                .map(group -> new PublicDay.Line(group.label(), group.size(), stops(campaign, group, sessions, offers)))
                .toList();
    }

    private static List<PublicDay.Stop> stops(
            Campaign campaign, Group group, List<Session> sessions, List<PublicDay.Offer> offers) {
        return campaign.slots().stream()
                .map(slot -> new PublicDay.Stop(
                        slot.number(),
                        sessions.stream()
                                .filter(session -> session.slot() == slot.number() && session.isFor(group.id()))
                                .map(Session::id)
                                .filter(id -> offers.stream()
                                        .flatMap(offer -> offer.sessions().stream())
                                        .anyMatch(held -> held.id().equals(id)))
                                .findFirst()))
                .toList();
    }

    private Optional<OffsetDateTime> moment(Campaign campaign, LocalTime time) {
        return Optional.ofNullable(campaign.day())
                .map(day -> day.atTime(time).atZone(clock.getZone()).toOffsetDateTime());
    }

    private static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
