package fr.essaim.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.Animator;
import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.animators.rdf.pool.RdfRequests;
import fr.essaim.animators.requests.Request;
import fr.essaim.animators.requests.Request.State;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.concerns.rdf.RdfValidationSamples;
import fr.essaim.concerns.validation.ValidateConcerns;
import fr.essaim.concerns.validation.Vote;
import fr.essaim.desk.feed.CalendarAddresses;
import fr.essaim.desk.files.IcsDay;
import fr.essaim.desk.rdf.RdfTurns;
import fr.essaim.desk.web.DayPage;
import fr.essaim.desk.web.RoadPage;
import fr.essaim.desk.web.feed.FeedResource;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.forming.World;
import fr.essaim.impressions.Impression;
import fr.essaim.impressions.When;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.IdeaCard;
import fr.essaim.impressions.rdf.RdfImpressions;
import fr.essaim.impressions.rdf.ideas.RdfFirstIdeas;
import fr.essaim.impressions.rdf.referents.RdfReferents;
import fr.essaim.invitations.rdf.RdfReplies;
import fr.essaim.invitations.replies.AnswerInvitation;
import fr.essaim.invitations.replies.ReadInvited;
import fr.essaim.journal.rdf.RdfLogEntries;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.Participants;
import fr.essaim.pathways.choice.Telling;
import fr.essaim.pathways.choice.steering.CloseChoice;
import fr.essaim.pathways.choice.steering.OpenChoice;
import fr.essaim.pathways.choice.wishing.KnownColleagues;
import fr.essaim.pathways.choice.wishing.MakeWishes;
import fr.essaim.pathways.choice.wishing.Option;
import fr.essaim.pathways.choice.wishing.ReadOwnChoice;
import fr.essaim.pathways.choice.wishing.SwapPlaces;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.pathways.rdf.RdfChoiceBooks;
import fr.essaim.questionnaire.own.AnswerQuestionnaire;
import fr.essaim.spaces.notices.OwnNotices;
import fr.essaim.spaces.notices.WishedNotices;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Workshop;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskPagesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Id CLAIRE = Id.of("claire-amblard");
    private static final Id LEADER = Id.of("nadia-lefort");

    private final PathwayWorld story = PathwayWorld.story();
    private final World world = story.world;
    private final RdfAnimators animators = new RdfAnimators(world.store);
    private final RdfMemberships memberships = new RdfMemberships(world.store, Clock.systemDefaultZone());
    private final RdfDiscussionSpaces spaces = new RdfDiscussionSpaces(world.store);
    private final WishedNotices notices = new RdfWishedNotices(world.store);
    private final OwnNotices own = new OwnNotices(world.store, notices);
    private final RdfChoiceBooks books = new RdfChoiceBooks(world.store);
    private final RdfRequests requests = new RdfRequests(world.store);
    private final PagesInTests pages = new PagesInTests();

    @BeforeEach
    void whoIsWho() {
        world.store.change(() -> {
            IntStream.rangeClosed(1, 4)
                    .forEach(n -> animators.save(new Animator(
                            Id.of("animateur-" + n),
                            "Jonas",
                            "Wetzel " + n,
                            n < 3 ? "0990003R" : "0990004S",
                            "Curie",
                            "",
                            List.of())));
            memberships.add(Membership.in(World.CAMPAIGN, LEADER, Role.PROJECT_TEAM, World.PARKS));
        });
    }

    private ReadTeacherDay days(LocalDateTime now) {
        Clock clock = Clock.fixed(now.atZone(PARIS).toInstant(), PARIS);
        return new ReadTeacherDay(
                world.store,
                world.campaigns,
                memberships,
                world.rosters,
                world.plans.groups(),
                story.plans,
                story.workshops,
                animators,
                spaces,
                choices(clock),
                clock);
    }

    private ReadInvited invited() {
        return new ReadInvited(
                world.store, world.plans.groups(), story.plans, story.workshops, new RdfReplies(world.store));
    }

    private ReadAsked asked(LocalDateTime now) {
        Clock clock = Clock.fixed(now.atZone(PARIS).toInstant(), PARIS);
        return new ReadAsked(
                world.store,
                world.campaigns,
                world.rosters,
                validation(clock),
                new AnswerQuestionnaire(world.store, world.rosters, world.sheets, world.positions, event -> {}),
                invited(),
                clock);
    }

    private ValidateConcerns validation(Clock clock) {
        return new ValidateConcerns(
                world.store, world.concerns, world.surveys, new RdfValidationSamples(world.store), event -> {}, clock);
    }

    /** Nobody has to know an address by heart: drawn, one is asked; answered, one may read it again. */
    @Test
    void theDayLeadsToWhatIsAskedOfItsReaderAndOfNobodyElse() {
        LocalDateTime before = at(9, 8, 0);
        ValidateConcerns validation =
                validation(Clock.fixed(before.atZone(PARIS).toInstant(), PARIS));
        List<Id> drawn = validation.draw(World.CAMPAIGN, 6, 1).teachers();
        Id answered = drawn.get(0);
        Id silent = world.store.read(() -> world.rosters.of(World.CAMPAIGN)).stream()
                .map(Teacher::id)
                .filter(teacher ->
                        world.surveys.read(World.CAMPAIGN).profile(teacher).isEmpty())
                .findFirst()
                .orElseThrow();
        String html = day(answered, before);
        assertTrue(html.contains("/mon-avis\""), html);
        assertTrue(html.contains("/ma-position\""), html);
        assertFalse(html.contains("/mes-reponses\""), html);
        assertTrue(day(silent, before).contains("/mes-reponses\""));
        validation.vote(World.CAMPAIGN, new Vote(answered, Vote.Opinion.YES, ""));
        assertFalse(day(answered, before).contains("/mon-avis\""));
        publish();
        assertTrue(day(drawn.get(1), before).contains("/mon-avis\""), "with a day as without");
        assertEquals(List.of(), asked(at(20, 8, 0)).of(drawn.get(1)), "the day is past");
        assertEquals(List.of(), asked(before).of(LEADER), "on no roster");
    }

    @Test
    void invitedOneSaysOnTheDayItselfWhetherOneComesAndIsAskedOnce() {
        assertFalse(day(CLAIRE, at(9, 8, 0)).contains("/invitation/oui"), "nothing is published");
        publish();
        String html = day(CLAIRE, at(9, 8, 0));
        assertTrue(html.contains("/invitation/oui\"") && html.contains("/invitation/non\""), html);
        Clock before = Clock.fixed(at(9, 8, 0).atZone(PARIS).toInstant(), PARIS);
        new AnswerInvitation(world.store, world.campaigns, invited(), new RdfReplies(world.store), event -> {}, before)
                .answer(World.CAMPAIGN, CLAIRE, Optional.of(false));
        assertFalse(day(CLAIRE, at(9, 8, 0)).contains("/invitation/oui"));
        String road = road(Language.FR);
        assertTrue(road.contains("Aucun «\u00a0je participe\u00a0», une ne peut pas, 47 n’ont pas répondu."), road);
    }

    private Participants participants(Clock clock) {
        return new Participants(world.campaigns, world.plans.groups(), story.plans, story.workshops, clock);
    }

    private ReadOwnChoice choices(Clock clock) {
        return new ReadOwnChoice(
                world.store,
                world.campaigns,
                world.rosters,
                story.plans,
                story.workshops,
                books,
                participants(clock),
                new KnownColleagues(world.rosters, world.plans.groups()),
                story.means,
                clock);
    }

    /** The free choice, as the use cases of its room leave it. */
    private Ledger ledger(Clock clock) {
        return new Ledger(
                world.store,
                books,
                participants(clock),
                new Telling(world.campaigns, story.workshops, story.plans, event -> {}),
                clock);
    }

    @Test
    void theDaySaysWhatWasWishedThenWhatItBecame() {
        publish();
        LocalDateTime before = at(9, 8, 0);
        Clock clock = Clock.fixed(before.atZone(PARIS).toInstant(), PARIS);
        Group group =
                world.store.read(() -> world.plans.groups().of(World.CAMPAIGN)).get(0);
        Id person = group.members().get(0);
        assertTrue(day(person, before).contains("Au choix"));
        Ledger ledger = ledger(clock);
        new OpenChoice(world.store, books, participants(clock), ledger, world.ids, clock)
                .open(World.CAMPAIGN, at(11, 18, 0).atZone(PARIS).toInstant(), Shown.ANYTHING);
        assertTrue(day(person, before).contains("Classer mes vœux"));
        Option wished =
                choices(clock).of(World.CAMPAIGN, person).orElseThrow().others().get(0);
        new MakeWishes(ledger, participants(clock), event -> {})
                .wish(World.CAMPAIGN, person, List.of(wished.session()));
        String open = day(person, before);
        assertTrue(open.contains("Vos vœux pour le créneau au choix"), open);
        assertTrue(open.contains(wished.workshop().code()));
        new CloseChoice(ledger, participants(clock)).close(World.CAMPAIGN, World.NADIA);
        String known = day(person, before);
        assertTrue(known.contains("Voir ma séance au choix"), known);
        assertTrue(known.contains(wished.workshop().title()));
        assertTrue(known.contains(wished.room().orElseThrow().name()));
    }

    /** A file taken in again moves the event it made before. */
    @Test
    void theCalendarFollowsThePlaceObtained() {
        publish();
        LocalDateTime before = at(9, 8, 0);
        Clock clock = Clock.fixed(before.atZone(PARIS).toInstant(), PARIS);
        Ledger ledger = ledger(clock);
        new OpenChoice(world.store, books, participants(clock), ledger, world.ids, clock)
                .open(World.CAMPAIGN, at(11, 18, 0).atZone(PARIS).toInstant(), Shown.ANYTHING);
        String open = calendar(before);
        assertTrue(open.contains("SUMMARY:desk.free"), open);
        new CloseChoice(ledger, participants(clock)).close(World.CAMPAIGN, World.NADIA);
        Option held =
                choices(clock).of(World.CAMPAIGN, CLAIRE).orElseThrow().place().orElseThrow();
        String known = calendar(before);
        assertTrue(known.contains("SUMMARY:" + held.workshop().code() + " "), known);
        Option other = choices(clock).of(World.CAMPAIGN, CLAIRE).orElseThrow().options().stream()
                .filter(one -> one.free() == 0 && !one.session().equals(held.session()))
                .findFirst()
                .orElseThrow();
        SwapPlaces swaps = new SwapPlaces(
                ledger, participants(clock), new KnownColleagues(world.rosters, world.plans.groups()), world.ids);
        swaps.offer(World.CAMPAIGN, CLAIRE, other.session());
        Id partner = world.store
                .read(() -> books.get(World.CAMPAIGN))
                .in(other.session())
                .get(0);
        Id offer = choices(clock)
                .of(World.CAMPAIGN, partner)
                .orElseThrow()
                .asked()
                .get(0)
                .id();
        swaps.accept(World.CAMPAIGN, partner, offer);
        String moved = calendar(before.plusMinutes(5));
        String event = moved.substring(moved.lastIndexOf("BEGIN:VEVENT"));
        assertTrue(event.contains("SUMMARY:" + other.workshop().code() + " "), event);
        assertTrue(event.contains("LOCATION:" + other.room().orElseThrow().name()), event);
        assertTrue(event.contains("DTSTART:20260312T100000Z"), event);
        assertEquals(field("UID:", open), field("UID:", moved));
        assertTrue(Long.parseLong(field("SEQUENCE:", moved)) > Long.parseLong(field("SEQUENCE:", known)));
        assertTrue(moved.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
    }

    @Test
    void aCalendarProgramReadsTheDayAtASecretAddressUntilThePersonChangesIt() {
        LocalDateTime before = at(9, 8, 0);
        CalendarAddresses addresses = new CalendarAddresses(
                world.store, new RdfTurns(world.store), text -> Integer.toHexString(text.hashCode()));
        FeedResource feed = new FeedResource(
                addresses,
                agendas(before),
                new Messages(),
                Clock.fixed(before.atZone(PARIS).toInstant(), PARIS),
                PagesInTests.visit(Viewer.NOBODY, Language.FR));
        assertEquals(IcsDay.NOTHING, feed.text(CLAIRE), "subscribed before anything is published");
        publish();
        String address = addresses.of(CLAIRE);
        assertEquals(Optional.of(CLAIRE), addresses.person(address));
        assertTrue(feed.text(CLAIRE).contains("LOCATION:"), feed.text(CLAIRE));
        assertTrue(feed.text(CLAIRE).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H"));
        for (String other : List.of(
                "",
                ".",
                "claire-amblard",
                "claire-amblard.",
                "nadia-lefort" + address.substring(14),
                address + "0",
                "a/b." + address.substring(15),
                "é.1")) {
            assertEquals(Optional.empty(), addresses.person(other), other);
        }
        addresses.renew(CLAIRE);
        assertEquals(Optional.empty(), addresses.person(address), "the one before shows nothing any more");
        assertEquals(Optional.of(CLAIRE), addresses.person(addresses.of(CLAIRE)));
        assertThrows(Failure.NotFound.class, () -> feed.calendar(address));
        assertTrue(day(CLAIRE, before).contains("/journee/agenda\""), "the day leads to the page");
    }

    private String calendar(LocalDateTime now) {
        return calendar(CLAIRE, now);
    }

    private String calendar(Id person, LocalDateTime now) {
        return new IcsDay(agendas(now).of(person), now.atZone(PARIS).toInstant(), PARIS, key -> key).text();
    }

    private ReadAgenda agendas(LocalDateTime now) {
        return new ReadAgenda(world.store, days(now), world.campaigns, story.plans, story.workshops);
    }

    /** Who leads follows no group; his calendar is that of his sessions, and nobody else’s. */
    @Test
    void theCalendarOfWhoAnimatesHoldsTheSessionsHeLeads() {
        LocalDateTime before = at(9, 8, 0);
        Workshop led =
                world.store.read(() -> story.workshops.of(World.CAMPAIGN)).get(0);
        assertEquals(IcsDay.NOTHING, calendar(led.animator(), before), "nothing is published");
        publish();
        List<Session> sessions = world.store.read(() -> story.plans.of(World.CAMPAIGN)).stream()
                .filter(one -> world.store
                        .read(() -> story.workshops.get(one.workshop()))
                        .animator()
                        .equals(led.animator()))
                .toList();
        String calendar = calendar(led.animator(), before);
        assertFalse(sessions.isEmpty());
        assertEquals(sessions.size(), calendar.split("BEGIN:VEVENT", -1).length - 1, calendar);
        for (Session session : sessions) {
            String room =
                    world.store.read(() -> world.campaigns.get(World.CAMPAIGN)).where(session.room());
            assertTrue(calendar.contains("UID:" + session.id() + ".led@essaim"), calendar);
            assertTrue(calendar.contains("LOCATION:" + room), calendar);
        }
        assertTrue(calendar.contains("SUMMARY:" + led.code() + " "), calendar);
        assertTrue(calendar.contains("DESCRIPTION:desk.led-event"), calendar);
        assertFalse(calendar(CLAIRE, before).contains("desk.led-event"), "she leads nothing");
        assertEquals(IcsDay.NOTHING, calendar(Id.of("nobody"), before));
        assertTrue(day(led.animator(), before).contains("/journee/agenda\""), "his day leads to it");
    }

    /** Of the last event. */
    private static String field(String name, String calendar) {
        String event = calendar.substring(calendar.lastIndexOf(name) + name.length());
        return event.substring(0, event.indexOf("\r"));
    }

    private static LocalDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 3, day, hour, minute);
    }

    private String day(Id person, LocalDateTime now) {
        Visit visit = PagesInTests.visit(new Viewer(Optional.of(person), "", List.of()), Language.FR);
        return pages.render(visit, new DayPage(days(now), asked(now), agendas(now), own, () -> 6, visit).day());
    }

    private void publish() {
        story.built();
        story.publish.publish(World.CAMPAIGN, World.NADIA);
    }

    @Test
    void beforeThePublicationTheTeacherIsToldWhatToWaitFor() {
        story.built();
        assertTrue(day(CLAIRE, at(12, 8, 0)).contains("Votre groupe n’est pas encore publié"));
    }

    /** Its programme and the plan of its rooms are not there yet. */
    @Test
    void aWorkshopWithoutSessionsLeadsToNoProgramme() {
        story.built();
        Workshop led =
                world.store.read(() -> story.workshops.of(World.CAMPAIGN)).get(0);
        world.store.change(() -> story.workshops.save(led.withPublished(true)));
        String early = day(led.animator(), at(9, 8, 0));
        assertTrue(early.contains("/animation/" + led.id() + "/journal"), early);
        assertFalse(early.contains("/programme") || early.contains("/salles"), early);
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        String late = day(led.animator(), at(9, 8, 0));
        assertTrue(late.contains("/programme") && late.contains("/salles"), late);
    }

    /** A teacher of one day may animate at another one. */
    @Test
    void whoVisitsAndAnimatesFindsBothOnHisDay() {
        publish();
        Workshop first = world.store.read(() -> story.workshops.published()).get(0);
        world.store.change(() -> story.workshops.save(new Workshop(
                first.id(),
                first.campaign(),
                first.code(),
                first.pitch(),
                first.concerns(),
                first.format(),
                first.needs(),
                CLAIRE,
                first.places(),
                first.repeats(),
                true)));
        String html = day(CLAIRE, at(9, 8, 0));
        assertTrue(html.contains("Votre première séance"), html);
        assertTrue(html.contains("L’atelier que vous animez"), html);
        assertTrue(html.contains("/animation/" + first.id() + "/journal"), html);
    }

    @Test
    void whoAnimatesAndVisitsNothingIsLedToHisWorkshop() {
        publish();
        Workshop led = world.store.read(() -> story.workshops.published()).get(0);
        String html = day(led.animator(), at(9, 8, 0));
        assertTrue(html.contains("/animation/" + led.id() + "/choix"), html);
        assertTrue(html.contains("/animation/" + led.id() + "/ressentis"), html);
        assertTrue(html.contains("jeudi 12 mars 2026"), "when");
        Session first = world.store
                .read(() -> story.plans.ofWorkshop(World.CAMPAIGN, led.id()))
                .get(0);
        String room =
                world.store.read(() -> world.campaigns.get(World.CAMPAIGN)).where(first.room());
        assertTrue(html.contains(", " + room + "</li>"), "and where: " + html);
        assertFalse(html.contains("Votre groupe n’est pas encore publié"), html);
    }

    @Test
    void theCardSaysWhatIsNextAndInHowManyMinutes() {
        publish();
        String html = day(CLAIRE, at(12, 9, 52));
        Moment next = days(at(12, 9, 52)).of(CLAIRE).orElseThrow().coming().orElseThrow();
        assertEquals(2, next.slot().number());
        assertTrue(html.contains("Prochaine séance, dans 8 minutes"), html);
        assertTrue(html.contains("Bonjour Claire. Il est 9\u00a0h\u00a052."));
        assertTrue(html.contains(next.workshop().orElseThrow().title()));
        assertTrue(html.contains(next.room().orElseThrow().name()));
        assertTrue(html.contains(next.animator()));
        assertTrue(html.contains(
                "/journal/nouveau?atelier=" + next.workshop().orElseThrow().id()));
        assertTrue(html.contains("fait"));
    }

    @Test
    void theClockMovesTheCard() {
        publish();
        assertTrue(day(CLAIRE, at(11, 18, 0)).contains("Votre première séance, jeudi 12 mars 2026"));
        assertTrue(day(CLAIRE, at(12, 7, 0)).contains("Prochaine séance, aujourd’hui à 9\u00a0h\u00a000"));
        assertTrue(day(CLAIRE, at(12, 9, 10)).contains("Séance en cours, jusqu’à 9\u00a0h\u00a045"));
        String free = day(CLAIRE, at(12, 10, 50));
        assertTrue(free.contains("Atelier au choix"), free);
        assertTrue(free.contains("/ateliers/atelier-1"));
        assertTrue(day(CLAIRE, at(12, 12, 0)).contains("La journée est terminée"));
        assertTrue(day(CLAIRE, at(20, 12, 0)).contains("La journée est terminée"));
    }

    @Test
    void theDayShowsTheGroupButNoCatalyst() {
        publish();
        String html = day(CLAIRE, at(12, 9, 52));
        var group = world.plans.groups().of(World.CAMPAIGN, CLAIRE).orElseThrow();
        for (Teacher teacher : world.roll().teachers().values()) {
            assertEquals(group.has(teacher.id()), html.contains(teacher.name()), teacher.name());
        }
        assertFalse(html.contains("catalyseur"), html);
        assertTrue(html.contains("Pourquoi ce groupe"));
        assertTrue(html.contains("Les groupes réunissent exprès des manières de faire différentes."));
    }

    private String next(Id person, LocalDateTime now) {
        Visit visit = PagesInTests.visit(new Viewer(Optional.of(person), "", List.of()), Language.FR);
        return pages.render(visit, new DayPage(days(now), asked(now), agendas(now), own, () -> 6, visit).next());
    }

    /** A panel of a host: the session, and neither our bar nor our foot nor a script. */
    @Test
    void theNextSessionStandsAloneInAPanel() {
        assertTrue(next(CLAIRE, at(12, 8, 0)).contains("Aucune séance pour le moment"));
        publish();
        Moment coming = days(at(12, 9, 52)).of(CLAIRE).orElseThrow().coming().orElseThrow();
        String html = next(CLAIRE, at(12, 9, 52));
        assertTrue(html.contains(coming.workshop().orElseThrow().title()), html);
        assertTrue(html.contains(coming.room().orElseThrow().name()), html);
        assertTrue(html.contains("/journee\""), html);
        assertFalse(html.contains("<nav") || html.contains("<script") || html.contains("<footer"), html);
        assertTrue(html.length() < day(CLAIRE, at(12, 9, 52)).length() / 2, html.length() + " signs");
        assertTrue(next(CLAIRE, at(12, 23, 0)).contains("Et maintenant, une idée à essayer"));
    }

    @Test
    void aGroupIsForItsMembersAndItsTeam() {
        publish();
        var mine = world.plans.groups().of(World.CAMPAIGN, CLAIRE).orElseThrow();
        var other = world.plans.groups().of(World.CAMPAIGN).get(0);
        Visit visit = PagesInTests.visit(new Viewer(Optional.of(CLAIRE), "", List.of()), Language.FR);
        DayPage page = new DayPage(days(at(12, 8, 0)), asked(at(12, 8, 0)), agendas(at(12, 8, 0)), own, () -> 6, visit);
        String html = pages.render(visit, page.group(mine.id()));
        assertTrue(html.contains("Notre parcours"), html);
        assertFalse(html.contains("catalyseur"));
        assertThrows(Failure.NotFound.class, () -> page.group(other.id()));
        ReadTeacherDay days = days(at(12, 8, 0));
        assertEquals(mine, days.ofGroup(LEADER, mine.id()).group());
        assertThrows(Failure.NotFound.class, () -> days.ofGroup(LEADER, other.id()));
        assertThrows(Failure.NotFound.class, () -> days.ofGroup(CLAIRE, Id.of("nowhere")));
    }

    private final RdfImpressions impressions = new RdfImpressions(world.store);
    private final RdfFirstIdeas ideas = new RdfFirstIdeas(world.store);

    private void felt(String person, When when, int workshop) {
        Id id = Id.of(person + "-" + when.name().toLowerCase(java.util.Locale.ROOT) + "-" + workshop);
        Id about = Id.of("workshop-" + workshop);
        impressions.save(new Impression(
                id,
                World.CAMPAIGN,
                Id.of(person),
                "",
                about,
                when,
                Map.of(),
                "",
                false,
                Instant.EPOCH,
                Optional.empty()));
    }

    private void idea(String id, boolean shared) {
        IdeaCard card = new IdeaCard("Une idée", "", "", "", "", "", Optional.empty());
        ideas.save(new FirstIdea(Id.of(id), World.CAMPAIGN, CLAIRE, "", Optional.empty(), card, shared, Instant.EPOCH));
    }

    @Test
    void theRoadCountsWhatTheDayLeft() {
        publish();
        assertTrue(road(Language.FR).contains("À recueillir à chaud"));
        world.store.change(() -> {
            felt("one", When.IMMEDIATE, 1);
            felt("one", When.IMMEDIATE, 2);
            felt("two", When.IMMEDIATE, 1);
            idea("shared", true);
            idea("own", false);
        });
        String atOnce = road(Language.FR);
        assertTrue(atOnce.contains("À chaud\u00a0: 2 sur 44 ont dit leur ressenti."), atOnce);
        assertTrue(atOnce.contains("Une première idée partagée, aucun enseignant référent pour l’instant."));
        world.store.change(() -> felt("two", When.DELAYED, 1));
        assertTrue(road(Language.EN).contains("At once: 2 of 44 said how they felt. Later: 1 of 44."));
    }

    private String road(Language language) {
        Visit visit = PagesInTests.visit(new Viewer(Optional.of(LEADER), "", List.of()), language);
        ReadRoad roads = new ReadRoad(
                world.store,
                world.campaigns,
                world.concerns,
                story.workshops,
                animators,
                requests,
                world.rolls,
                world.plans,
                world.plans.groups(),
                story.plans,
                story.days,
                spaces,
                invited(),
                new RdfLogEntries(world.store),
                new ReadLeft(impressions, ideas, new RdfReferents(world.store)),
                Clock.fixed(at(2, 9, 0).atZone(PARIS).toInstant(), PARIS));
        return pages.render(visit, new RoadPage(roads, visit).show(World.CAMPAIGN));
    }

    @Test
    void theRoadSaysWhereTheCampaignStands() {
        String before = road(Language.FR);
        assertTrue(before.contains("4 retenues"), before);
        assertTrue(before.contains("Elles parlent à 39 enseignants sur 40."));
        assertTrue(before.contains("4 animateurs,"));
        assertTrue(before.contains("de 2 autres collèges."));
        assertTrue(before.contains("44 enseignants placés sur 44,"));
        assertTrue(before.contains("Construire les parcours"));
        assertTrue(before.contains("Il reste 10 jours."));
        publish();
        String after = road(Language.FR);
        assertTrue(after.contains("16 places de groupe prises sur 16."), after);
        assertTrue(after.contains("Version 1 publiée."));
        assertTrue(after.contains("Préparer le jour J"));
        assertTrue(road(Language.EN).contains("16 group places taken out of 16."));
    }

    /** A search that finds the published groups again leaves nothing to publish. */
    @Test
    void theSameGroupsFoundAnewAreNotSaidToAwaitPublication() {
        publish();
        world.store.change(() -> {
            GroupPlan found = world.plans.get(World.CAMPAIGN);
            world.plans.save(found.numbered(found.revision() + 1, found.change()));
        });
        assertFalse(road(Language.FR).contains("Relire et publier"), "the page it leads to has no such button");
    }

    @Test
    void aNewCampaignIsToldWhatToDoFirst() {
        world.store.change(() -> {
            story.workshops.of(World.CAMPAIGN).forEach(story.workshops::remove);
            world.rosters.of(World.CAMPAIGN).forEach(teacher -> world.rosters.remove(World.CAMPAIGN, teacher.id()));
        });
        String html = road(Language.FR);
        assertTrue(html.contains("Il manque la liste des enseignants"), html);
        assertTrue(html.contains("/campagnes/campaign/enseignants"));
        assertTrue(html.contains("Trouver des animateurs") && html.contains("/campagnes/campaign/animateurs"));
        world.store.change(() -> {
            asked("malik", State.ACCEPTED);
            asked("sabine", State.ASKED);
            asked("lila", State.SUGGESTED);
        });
        String invited = road(Language.FR);
        assertTrue(invited.contains("1 invitation acceptée, 1 en cours."));
        assertTrue(invited.contains("/campagnes/campaign/ateliers/nouveau"), "a workshop may be typed in now");
    }

    private void asked(String animator, State state) {
        requests.save(new Request(World.CAMPAIGN, Id.of(animator), LEADER, Instant.EPOCH, state, "", "", null, null));
    }
}
