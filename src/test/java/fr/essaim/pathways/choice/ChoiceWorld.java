package fr.essaim.pathways.choice;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfCampaigns;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.host.TestClock;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.InMemoryPathwayPlans;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.choice.steering.CloseChoice;
import fr.essaim.pathways.choice.steering.FollowPlan;
import fr.essaim.pathways.choice.steering.OfferSessions;
import fr.essaim.pathways.choice.steering.OpenChoice;
import fr.essaim.pathways.choice.steering.PlaceTeachers;
import fr.essaim.pathways.choice.steering.ReadChoice;
import fr.essaim.pathways.choice.steering.RemindWishers;
import fr.essaim.pathways.choice.wishing.KeepPlace;
import fr.essaim.pathways.choice.wishing.KnownColleagues;
import fr.essaim.pathways.choice.wishing.MakeWishes;
import fr.essaim.pathways.choice.wishing.OwnChoice;
import fr.essaim.pathways.choice.wishing.ReadOwnChoice;
import fr.essaim.pathways.choice.wishing.SwapPlaces;
import fr.essaim.pathways.rdf.RdfChoiceBooks;
import fr.essaim.pathways.rdf.RdfDayMeans;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.workshops.Format;
import fr.essaim.workshops.Pitch;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.rdf.RdfWorkshops;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A published day: four workshops A1 to A4, groups of six that see two of them each, a free slot of four sessions. */
public final class ChoiceWorld {

    public static final Id CAMPAIGN = Id.of("campaign");
    public static final Id NADIA = Id.of("nadia");
    public static final String MOULIN = "0990001N";
    public static final String PARKS = "0990002P";
    public static final Instant DEADLINE = Instant.parse("2026-12-01T17:00:00Z");
    public static final DrawSecret SECRET = new DrawSecret(12, "sel");

    public final GraphStore store;
    public final TestClock clock = new TestClock();
    public final RdfCampaigns campaigns;
    public final RdfRosters rosters;
    public final RdfWorkshops workshops;
    public final InMemoryPathwayPlans plans = new InMemoryPathwayPlans();
    public final List<Group> groups = new ArrayList<>();
    public final List<Object> raised = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger minted = new AtomicInteger();
    public final Ids ids = () -> Id.of("id-" + minted.incrementAndGet());

    public final RdfChoiceBooks books;
    public final Participants participants;
    public final Ledger ledger;
    public final OpenChoice open;
    public final OfferSessions offer;
    public final FollowPlan follow;
    public final CloseChoice close;
    public final PlaceTeachers place;
    public final RemindWishers remind;
    public final ReadChoice team;
    public final MakeWishes wishes;
    public final KeepPlace keep;
    public final SwapPlaces swaps;
    public final ReadOwnChoice own;
    public final RdfDayMeans means;

    /** @param capacity of each of the four rooms */
    public ChoiceWorld(GraphStore store, int teachers, int capacity) {
        this.store = store;
        campaigns = new RdfCampaigns(store);
        rosters = new RdfRosters(store);
        workshops = new RdfWorkshops(store);
        books = new RdfChoiceBooks(store);
        participants = new Participants(campaigns, published(), plans, workshops, clock);
        ledger = new Ledger(store, books, participants, new Telling(campaigns, workshops, plans, raised::add), clock);
        open = new OpenChoice(store, books, participants, ledger, ids, clock);
        offer = new OfferSessions(ledger);
        follow = new FollowPlan(store, books, participants, ledger);
        close = new CloseChoice(ledger, participants);
        place = new PlaceTeachers(ledger, participants, rosters);
        remind = new RemindWishers(ledger, participants, rosters, raised::add, clock);
        team = new ReadChoice(store, campaigns, rosters, plans, workshops, books, participants, clock);
        wishes = new MakeWishes(ledger, participants, raised::add);
        keep = new KeepPlace(ledger, participants);
        means = new RdfDayMeans(store);
        KnownColleagues colleagues = new KnownColleagues(rosters, published());
        swaps = new SwapPlaces(ledger, participants, colleagues, ids);
        own = new ReadOwnChoice(
                store, campaigns, rosters, plans, workshops, books, participants, colleagues, means, clock);
        store.change(() -> fill(teachers, capacity));
    }

    public static ChoiceWorld of(int teachers, int capacity) {
        return new ChoiceWorld(new MemoryGraphStore(), teachers, capacity);
    }

    /** Opened until the deadline. */
    public ChoiceWorld opened() {
        open.open(CAMPAIGN, DEADLINE, SECRET, Shown.ANYTHING);
        return this;
    }

    private void fill(int teachers, int capacity) {
        List<Slot> slots = List.of(
                new Slot(1, LocalTime.of(9, 0), 45, false),
                new Slot(2, LocalTime.of(10, 0), 45, false),
                new Slot(3, LocalTime.of(11, 0), 45, true));
        List<Room> rooms = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> new Room(Id.of("room-" + n), "Salle " + n, capacity, Set.of()))
                .toList();
        campaigns.save(new Campaign(
                CAMPAIGN,
                "Journée",
                "LYON",
                LocalDate.of(2026, 12, 3),
                List.of(new School(MOULIN, "Jean-Moulin", ""), new School(PARKS, "Rosa-Parks", "")),
                slots,
                rooms,
                true));
        for (int t = 0; t < teachers; t++) {
            String school = t % 3 == 2 ? PARKS : MOULIN;
            rosters.save(CAMPAIGN, new Teacher(teacher(t), school, "Prénom" + t, "Nom" + t, "", "maths", true));
        }
        IntStream.rangeClosed(1, 4).forEach(n -> workshops.save(workshop(n)));
        for (int g = 0; g * 6 < teachers; g++) {
            groups.add(new Group(
                    Id.of("group-" + g),
                    CAMPAIGN,
                    Group.label(g),
                    "",
                    IntStream.range(g * 6, Math.min(teachers, g * 6 + 6))
                            .mapToObj(ChoiceWorld::teacher)
                            .toList(),
                    List.of(),
                    false));
        }
        publish();
    }

    private static Workshop workshop(int number) {
        return new Workshop(
                Id.of("a" + number),
                CAMPAIGN,
                "A" + number,
                new Pitch("Atelier " + number, "", List.of(), "", "", ""),
                List.of(),
                new Format(15, 30),
                List.of(),
                Id.of("animator-" + number),
                0,
                3,
                true);
    }

    /** Even groups see A2 and A4, odd ones A1 and A3. */
    private void publish() {
        List<Session> sessions = new ArrayList<>();
        for (int n = 1; n <= 4; n++) {
            int parity = n % 2;
            List<Id> come = groups.stream()
                    .filter(group -> groups.indexOf(group) % 2 == parity)
                    .map(Group::id)
                    .toList();
            sessions.add(planned("s" + n + "-" + (n + 1) / 2, n, (n + 1) / 2, come));
            sessions.add(planned("f" + n, n, 3, List.of()));
        }
        plans.save(new PathwayPlan(CAMPAIGN, 1, 1, 1, 0, sessions));
        plans.publish(new Publication(CAMPAIGN, 1, 1, 1, clock.instant(), NADIA, 0, 0));
    }

    private static Session planned(String id, int workshop, int slot, List<Id> come) {
        return new Session(Id.of(id), CAMPAIGN, Id.of("a" + workshop), slot, Id.of("room-" + workshop), come);
    }

    private Groups published() {
        return new Groups() {
            @Override
            public List<Group> of(Id campaign) {
                return groups;
            }

            @Override
            public Optional<Group> find(Id group) {
                return groups.stream().filter(one -> one.id().equals(group)).findFirst();
            }

            @Override
            public List<Group> ofPerson(Id person) {
                return groups.stream().filter(one -> one.has(person)).toList();
            }
        };
    }

    public static Id teacher(int number) {
        return Id.of(String.format("t%03d", number));
    }

    /** The session of a workshop in the free slot. */
    public static Id session(int workshop) {
        return Id.of("f" + workshop);
    }

    public void wish(int teacher, Integer... workshops) {
        wishes.wish(
                CAMPAIGN,
                teacher(teacher),
                Arrays.stream(workshops).map(ChoiceWorld::session).toList());
    }

    public ChoiceBook closed() {
        return close.close(CAMPAIGN, NADIA);
    }

    public ChoiceBook book() {
        return store.read(() -> books.get(CAMPAIGN));
    }

    public OwnChoice own(Id teacher) {
        return own.of(CAMPAIGN, teacher).orElseThrow();
    }

    public List<Id> waiting(int workshop) {
        return Queues.of(book()).waiting(book(), session(workshop));
    }

    public void pass(Duration time) {
        clock.pass(time);
    }

    /** What was done to places since the draw. */
    public List<Move> changes() {
        return book().moves();
    }

    /** What people were told of their places. */
    public List<NoticeWanted> told() {
        return notices().stream()
                .filter(notice -> notice.key().startsWith("choice-place-"))
                .toList();
    }

    public List<NoticeWanted> notices() {
        return raised.stream()
                .filter(NoticeWanted.class::isInstance)
                .map(NoticeWanted.class::cast)
                .toList();
    }
}
