package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.concerns.Concern;
import fr.essaim.groups.Group;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.InMemoryPathwayPlans;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.means.Means;
import fr.essaim.workshops.EquipmentNeed;
import fr.essaim.workshops.Format;
import fr.essaim.workshops.Hands;
import fr.essaim.workshops.Pitch;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.rdf.RdfWorkshops;
import fr.essaim.workshops.typing.PublishWorkshops;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A campaign with its groups and its workshops, ready for pathways. */
public final class PathwayWorld {

    public final World world;
    public final RdfWorkshops workshops;
    public final InMemoryPathwayPlans plans = new InMemoryPathwayPlans();
    public final fr.essaim.pathways.rdf.RdfDayMeans means;
    public final WriteSessions sessions;
    public final RepairPathways repair;
    public final fr.essaim.pathways.editing.ChangePathways change;
    public final List<Object> raised = new ArrayList<>();
    public final ReadDay days;
    public final BuildPathways build;
    public final PublishPlan publish;

    public PathwayWorld(World world) {
        this.world = world;
        this.workshops = new RdfWorkshops(world.store);
        this.means = new fr.essaim.pathways.rdf.RdfDayMeans(world.store);
        this.sessions = new WriteSessions(world.ids);
        this.days = new ReadDay(world.store, world.campaigns, world.plans, world.rolls, workshops, means);
        this.build = new BuildPathways(world.store, days, plans, sessions);
        this.change = new fr.essaim.pathways.editing.ChangePathways(world.store, days, plans, sessions);
        this.repair = new RepairPathways(world.store, days, plans, sessions);
        Hands hands = new Hands(new RdfMemberships(world.store, Clock.systemDefaultZone()));
        this.publish = new PublishPlan(
                world.store,
                days,
                world.plans,
                plans,
                new PublishWorkshops(world.store, workshops, hands, raised::add),
                raised::add,
                world.clock);
    }

    /** The story: 8 groups, one workshop for each of the four concerns, three slots, four rooms. */
    public static PathwayWorld story() {
        PathwayWorld story = new PathwayWorld(World.story());
        story.world.form();
        List<Concern> concerns = story.world.roll().concerns();
        IntStream.range(0, 4)
                .forEach(i -> story.workshop(
                        i + 1, List.of(concerns.get(i), concerns.get((i + 1) % 4)), 12, 3, i == 0 ? "TNI" : ""));
        return story;
    }

    /** The kit's grid: 8 groups A to H, 8 workshops, 3 prescribed slots, 8 rooms that hold one group. */
    public static PathwayWorld kit() {
        PathwayWorld kit = new PathwayWorld(World.school(48, 8));
        kit.timetable(3, 8, 6);
        kit.world.form();
        List<Concern> concerns = kit.world.roll().concerns();
        IntStream.range(0, 8).forEach(i -> kit.workshop(i + 1, List.of(concerns.get(i % 4)), 6, 4, ""));
        return kit;
    }

    /**
     * The story in the rooms of both schools, twenty minutes apart: A1 and A2 at the first, nobody said where A3 and A4
     * are. A quarter of an hour between the slots.
     */
    public static PathwayWorld twoSites(int travel) {
        PathwayWorld story = story();
        String host = World.MOULIN;
        List<Room> rooms = List.of(
                new Room(Id.of("salle-1"), "Salle 1", 12, Set.of("TNI"), host),
                new Room(Id.of("salle-2"), "Salle 2", 12, Set.of(), host),
                new Room(Id.of("salle-3"), "Salle 1", 12, Set.of(), World.PARKS),
                new Room(Id.of("salle-4"), "Salle 4", 12, Set.of(), World.PARKS));
        Means means = new Means(
                World.CAMPAIGN,
                List.of(),
                List.of(),
                travel,
                List.of(),
                List.of(new Means.Site(Id.of("atelier-1"), host), new Means.Site(Id.of("atelier-2"), host)),
                List.of(),
                Set.of());
        story.world.store.change(() -> {
            Campaign campaign = story.world.campaigns.get(World.CAMPAIGN);
            List<Slot> slots = List.of(
                    new Slot(1, LocalTime.of(9, 0), 45, false),
                    new Slot(2, LocalTime.of(10, 0), 45, false),
                    new Slot(3, LocalTime.of(11, 0), 45, true));
            story.world.campaigns.save(campaign.withTimetable(campaign.day(), slots, rooms));
            story.means.save(means);
        });
        return story;
    }

    public void timetable(int prescribed, int rooms, int capacity) {
        List<Slot> slots = IntStream.rangeClosed(1, prescribed + 1)
                .mapToObj(n -> new Slot(n, LocalTime.of(7 + n, 0), 45, n > prescribed))
                .toList();
        List<Room> places = IntStream.rangeClosed(1, rooms)
                .mapToObj(n -> new Room(Id.of("salle-" + n), "Salle " + n, capacity, Set.of()))
                .toList();
        world.store.change(() -> {
            Campaign campaign = world.campaigns.get(World.CAMPAIGN);
            world.campaigns.save(campaign.withTimetable(campaign.day(), slots, places));
        });
    }

    public Workshop workshop(int number, List<Concern> concerns, int places, int repeats, String need) {
        Workshop workshop = new Workshop(
                Id.of("atelier-" + number),
                World.CAMPAIGN,
                "A" + number,
                new Pitch("Atelier " + number, "", List.of(), "", "", ""),
                concerns,
                new Format(15, 30),
                need.isEmpty() ? List.of() : List.of(EquipmentNeed.of(need)),
                Id.of("animateur-" + number),
                places,
                repeats,
                false);
        world.store.change(() -> workshops.save(workshop));
        return workshop;
    }

    public PathwayPlan built() {
        return build.build(World.CAMPAIGN);
    }

    public Day day() {
        return days.read(World.CAMPAIGN);
    }

    public Checks checks() {
        return Checks.of(world.store.read(() -> plans.get(World.CAMPAIGN)), day());
    }

    public List<Group> groups() {
        return world.current().groups();
    }
}
