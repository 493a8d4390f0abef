package fr.essaim.groups.forming;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfCampaigns;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.concerns.Shortlist;
import fr.essaim.concerns.rdf.RdfShortlists;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.InMemoryGroupPlans;
import fr.essaim.groups.Search;
import fr.essaim.groups.rdf.RdfConditions;
import fr.essaim.groups.searching.InTests;
import fr.essaim.groups.searching.RunSearches;
import fr.essaim.host.TestClock;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.StoryAnswers;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.questionnaire.rdf.RdfAnswerSheets;
import fr.essaim.questionnaire.rdf.RdfPositions;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.solver.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A campaign with its teachers, their answers and the retained concerns, ready for groups to be formed. */
public final class World {

    public static final Id CAMPAIGN = Id.of("campaign");
    public static final Id NADIA = Id.of("nadia-lefort");
    public static final String MOULIN = "0990001N";
    public static final String PARKS = "0990002P";
    private static final Map<List<Object>, Made> MADE = new ConcurrentHashMap<>();

    public final MemoryGraphStore store = new MemoryGraphStore();
    public final RdfCampaigns campaigns = new RdfCampaigns(store);
    public final RdfRosters rosters = new RdfRosters(store);
    public final RdfAnswerSheets sheets = new RdfAnswerSheets(store);
    public final RdfPositions positions = new RdfPositions(store);
    public final RdfShortlists shortlists = new RdfShortlists(store);
    public final InMemoryGroupPlans plans = new InMemoryGroupPlans();
    public final TestClock clock = new TestClock();

    private final AtomicInteger minted = new AtomicInteger();
    public final Ids ids = () -> Id.of("id-" + minted.incrementAndGet());

    public final ReadSurvey surveys = new ReadSurvey(store, rosters, sheets, positions);
    public final ReadConcerns concerns = new ReadConcerns(store, surveys, shortlists);
    public final RdfConditions conditions = new RdfConditions(store);
    /** What the administrator says. */
    public int atMost = 6;

    public final ReadRoll rolls =
            new ReadRoll(store, campaigns, surveys, concerns, plans.groups(), conditions, () -> this.atMost);
    public final FormGroups formGroups = new FormGroups(store, rolls, plans, new Naming(ids), clock);
    public final RunSearches searches = InTests.searches(formGroups);

    /** The story: 44 teachers of two schools that keep their groups, 40 answers, the four concerns proposed. */
    public static World story() {
        World world = new World();
        world.campaign(true, "Jean-Moulin", "Rosa-Parks");
        world.store.change(() -> {
            StoryAnswers.roster().forEach(teacher -> world.rosters.save(CAMPAIGN, teacher));
            world.sheets.save(CAMPAIGN, StoryAnswers.answers());
        });
        world.retain(world.concerns.board(CAMPAIGN).proposed(4).set().stream().toList());
        return world;
    }

    /** One school of so many teachers, so many of them catalysts, who all answered; the rest in turn of 1, 3, 4. */
    public static World school(int teachers, int catalysts) {
        World world = new World();
        world.campaign(true, "Jean-Moulin");
        List<Profile> others = List.of(Profile.WAITING, Profile.MODERATE, Profile.SOLITARY);
        IntStream.range(0, teachers).forEach(i -> {
            Profile profile = i < catalysts ? Profile.CATALYST : others.get(i % 3);
            world.teacher(String.format("t%03d", i), MOULIN, "discipline " + i % 9, profile, i % 4, true);
        });
        world.retain(List.of(new Concern(1), new Concern(2), new Concern(3), new Concern(4)));
        return world;
    }

    public void campaign(boolean apart, String... names) {
        List<School> schools = new ArrayList<>();
        List<String> numbers = List.of(MOULIN, PARKS, "0990003R");
        for (String name : names) {
            schools.add(new School(numbers.get(schools.size()), name, ""));
        }
        Campaign campaign = new Campaign(
                CAMPAIGN,
                "Journée du 12 mars",
                "LYON",
                LocalDate.of(2026, 3, 12),
                schools,
                List.of(
                        new Slot(1, LocalTime.of(9, 0), 45, false),
                        new Slot(2, LocalTime.of(10, 0), 45, false),
                        new Slot(3, LocalTime.of(11, 0), 45, true)),
                List.of(
                        new Room(Id.of("salle-104"), "Salle 104", 12, Set.of("TNI")),
                        new Room(Id.of("salle-106"), "Salle 106", 12, Set.of()),
                        new Room(Id.of("salle-108"), "Salle 108", 12, Set.of()),
                        new Room(Id.of("salle-110"), "Salle 110", 12, Set.of())),
                apart);
        store.change(() -> campaigns.save(campaign));
    }

    /** @param strongest place 0 to 3 of the concern shared most strongly among 1 to 4 */
    public void teacher(
            String id, String school, String discipline, Profile profile, int strongest, boolean takesPart) {
        Map<String, Integer> codes = new HashMap<>();
        IntStream.rangeClosed(1, 11).forEach(c -> codes.put("q7." + c, c == strongest + 1 ? 4 : 2));
        codes.put("q18.2", takesPart ? 1 : 2);
        store.change(() -> {
            rosters.save(CAMPAIGN, new Teacher(Id.of(id), school, "Anne", "Nom " + id, "", discipline, true));
            sheets.save(CAMPAIGN, List.of(new Answers(Id.of(id), codes, Set.of(), Set.of(), "")));
            positions.declare(CAMPAIGN, Id.of(id), profile);
        });
    }

    public void silent(String id, String school, String discipline) {
        store.change(
                () -> rosters.save(CAMPAIGN, new Teacher(Id.of(id), school, "Sam", "Nom " + id, "", discipline, true)));
    }

    public void retain(List<Concern> chosen) {
        store.change(() ->
                shortlists.save(new Shortlist(CAMPAIGN, chosen, "", NADIA, Instant.parse("2026-02-01T10:00:00Z"))));
    }

    /**
     * The groups that the search forms. Searched once for the same roll: a hundred tests start from the groups of the
     * same story, and the same search gives the same groups (which FormGroupsTest checks on the search itself).
     */
    public GroupPlan form() {
        if (store.read(() -> plans.current(CAMPAIGN)).isPresent()) {
            return formGroups.form(CAMPAIGN, NADIA);
        }
        Search next = formGroups.next(CAMPAIGN);
        int before = minted.get();
        Made made = MADE.computeIfAbsent(
                List.of(roll(), next, clock.instant(), before),
                searched -> new Made(formGroups.seek(CAMPAIGN, NADIA, next, Progress.NONE), minted.get()));
        minted.set(made.minted());
        formGroups.keep(made.plan());
        return made.plan();
    }

    private record Made(GroupPlan plan, int minted) {}

    public Roll roll() {
        return rolls.read(CAMPAIGN);
    }

    public GroupPlan current() {
        return store.read(() -> plans.get(CAMPAIGN));
    }

    public Optional<Teacher> named(String name) {
        return roll().teachers().values().stream()
                .filter(teacher -> teacher.name().equals(name))
                .findFirst();
    }
}
