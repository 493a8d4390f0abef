package fr.essaim.desk;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.choice.wishing.Option;
import fr.essaim.pathways.choice.wishing.OwnChoice;
import fr.essaim.pathways.choice.wishing.ReadOwnChoice;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher needs to know now: the group, the pathway, the next session. Only what was published.
 */
@Singleton
public final class ReadTeacherDay {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final Rosters rosters;
    private final Groups groups;
    private final Pathways pathways;
    private final Workshops workshops;
    private final Animators animators;
    private final DiscussionSpaces spaces;
    private final ReadOwnChoice choices;
    private final Clock clock;

    @Inject
    public ReadTeacherDay(
            Transactions transactions,
            Campaigns campaigns,
            Memberships memberships,
            Rosters rosters,
            Groups groups,
            Pathways pathways,
            Workshops workshops,
            Animators animators,
            DiscussionSpaces spaces,
            ReadOwnChoice choices,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.rosters = rosters;
        this.groups = groups;
        this.pathways = pathways;
        this.workshops = workshops;
        this.animators = animators;
        this.spaces = spaces;
        this.choices = choices;
        this.clock = clock;
    }

    /** The day at hand: today's or the next to come, else the last one past; empty before anything is published. */
    public Optional<TeacherDay> of(Id person) {
        return transactions.read(() -> groups.ofPerson(person).stream()
                .min(Comparator.comparing(this::isPast).thenComparing(this::distance))
                .map(group -> day(group, choices.of(group.campaign(), person))));
    }

    /** The published workshops the person animates. */
    public List<Workshop> led(Id person) {
        return transactions.read(() -> workshops.published().stream()
                .filter(one -> one.animator().equals(person))
                .toList());
    }

    /**
     * The day of one group, for its members and for the team of its campaign.
     *
     * @throws Failure.NotFound for anybody else
     */
    public TeacherDay ofGroup(Id person, Id group) {
        return transactions.read(() -> {
            Group found = groups.get(group);
            if (!found.has(person) && !steers(person, found)) {
                throw new Failure.NotFound("groups.no-such-group");
            }
            return day(found, Optional.empty());
        });
    }

    private boolean steers(Id person, Group group) {
        return memberships.of(person).stream()
                .filter(one -> one.role() == Role.PROJECT_TEAM || one.role() == Role.DIRECTION)
                .filter(one -> one.campaign().filter(group.campaign()::equals).isPresent())
                .anyMatch(one -> group.isMixed() || one.scope().equals(group.school()));
    }

    private boolean isPast(Group group) {
        LocalDate day = campaigns.get(group.campaign()).day();
        return day != null && day.isBefore(LocalDate.now(clock));
    }

    private long distance(Group group) {
        LocalDate day = campaigns.get(group.campaign()).day();
        return day == null
                ? Long.MAX_VALUE
                : Math.abs(day.toEpochDay() - LocalDate.now(clock).toEpochDay());
    }

    /** @param own the free choice of who reads, on the own day only */
    private TeacherDay day(Group group, Optional<OwnChoice> own) {
        Campaign campaign = campaigns.get(group.campaign());
        LocalDateTime now = LocalDateTime.now(clock);
        List<Session> sessions = pathways.of(campaign.id());
        List<Moment> moments = new ArrayList<>();
        for (Slot slot : campaign.slots()) {
            boolean next = moments.stream().noneMatch(one -> one.state() == Moment.State.NEXT);
            Optional<Id> chosen =
                    own.filter(choice -> slot.free()).flatMap(OwnChoice::place).map(Option::session);
            moments.add(moment(campaign, group, slot, chosen, sessions, state(campaign, slot, now, next)));
        }
        List<Teacher> roster = rosters.of(campaign.id());
        return new TeacherDay(
                campaign,
                now,
                group,
                roster.stream().filter(teacher -> group.has(teacher.id())).toList(),
                moments,
                sessions.stream()
                        .filter(session -> campaign.slot(session.slot()).free())
                        .flatMap(session -> workshops.find(session.workshop()).stream())
                        .toList(),
                pathways.publications(campaign.id()).stream().findFirst().filter(one -> !one.of(group.label())
                        .isEmpty()),
                spaces.find(group.id()).map(DiscussionSpace::address).orElse(""),
                spaces.readable(group.id()),
                own);
    }

    private Moment moment(
            Campaign campaign,
            Group group,
            Slot slot,
            Optional<Id> chosen,
            List<Session> sessions,
            Moment.State state) {
        Optional<Session> session = sessions.stream()
                .filter(one -> one.slot() == slot.number())
                .filter(one ->
                        one.isFor(group.id()) || chosen.filter(one.id()::equals).isPresent())
                .findFirst();
        Optional<Workshop> workshop = session.flatMap(one -> workshops.find(one.workshop()));
        return new Moment(
                slot,
                session,
                workshop,
                session.flatMap(one -> campaign.room(one.room())),
                workshop.flatMap(one -> animators.find(one.animator()))
                        .map(Animator::name)
                        .orElse(""),
                state);
    }

    /** Without a day everything is still to come. */
    private static Moment.State state(Campaign campaign, Slot slot, LocalDateTime now, boolean next) {
        if (campaign.day() != null) {
            if (!now.isBefore(campaign.day().atTime(slot.end()))) {
                return Moment.State.DONE;
            }
            if (!now.isBefore(campaign.day().atTime(slot.start()))) {
                return Moment.State.RUNNING;
            }
        }
        return next ? Moment.State.NEXT : Moment.State.LATER;
    }
}
