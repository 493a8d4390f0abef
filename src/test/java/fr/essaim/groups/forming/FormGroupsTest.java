package fr.essaim.groups.forming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Cost;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Search;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.solver.Engine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormGroupsTest {

    private static List<Integer> sizes(GroupPlan plan) {
        return plan.groups().stream().map(Group::size).toList();
    }

    @Test
    void eighteenTeachersWithThreeCatalystsGiveThreeGroupsOfSixEachWithOne() {
        GroupPlan plan = World.school(18, 3).form();
        assertEquals(List.of(6, 6, 6), sizes(plan));
        plan.groups().forEach(group -> assertEquals(1, plan.catalystsIn(group).size(), group.label()));
    }

    @Test
    void ofFortyFiveThirtyFiveTakePartInSixGroups() {
        World world = World.school(35, 6);
        IntStream.range(35, 45).forEach(i -> world.teacher("t" + i, World.MOULIN, "EPS", Profile.MODERATE, 0, false));
        GroupPlan plan = world.form();
        assertEquals(List.of(6, 6, 6, 6, 6, 5), sizes(plan));
        assertEquals(10, world.roll().away().size());
        assertTrue(plan.of(Id.of("t40")).isEmpty());
    }

    @Test
    void theStoryGivesEightGroupsSevenWithACatalystAndSaysWhyNotEight() {
        World world = World.story();
        GroupPlan plan = world.form();
        assertEquals(List.of(6, 6, 6, 5, 5, 6, 5, 5), sizes(plan));
        assertEquals(
                List.of("A", "B", "C", "D", "E", "F", "G", "H"),
                plan.groups().stream().map(Group::label).toList());
        assertEquals(44, plan.placed());
        assertEquals(7, plan.withCatalyst());
        assertEquals(4, plan.silent().size());
        List<Shortage> shortages = Shortage.in(plan, world.roll());
        assertEquals(1, shortages.size());
        assertEquals("Rosa-Parks", shortages.get(0).school());
        assertEquals(2, shortages.get(0).catalysts());
        assertEquals(3, shortages.get(0).groups());
    }

    @Test
    void groupsStayInsideTheirSchoolAndNobodyIsLost() {
        World world = World.story();
        GroupPlan plan = world.form();
        Map<Id, Teacher> teachers = world.roll().teachers();
        Set<Id> placed = new HashSet<>();
        for (Group group : plan.groups()) {
            assertTrue(group.size() <= Group.AT_MOST);
            for (Id member : group.members()) {
                assertTrue(placed.add(member), member + " sits twice");
                assertEquals(group.school(), teachers.get(member).school());
            }
        }
        assertEquals(teachers.keySet(), placed);
    }

    @Test
    void noGroupIsLargerThanTheAdministratorSays() {
        World world = World.story();
        world.atMost = 4;
        GroupPlan plan = world.form();
        assertEquals(44, plan.placed());
        assertTrue(plan.groups().stream().allMatch(group -> group.size() <= 4), sizes(plan)::toString);
        Group full = plan.groups().stream()
                .filter(group -> group.size() == 4)
                .findFirst()
                .orElseThrow();
        assertEquals(0, world.roll().free(full));
        world.atMost = 3;
        assertEquals(0, world.roll().free(full), "formed before, it stays and takes nobody");
        assertEquals(
                "groups.why.member.free",
                ExplainGroup.toMember(full, List.of(), 6, "").stream()
                        .map(Reason::key)
                        .filter(key -> key.contains("free"))
                        .findFirst()
                        .orElseThrow());
        assertTrue(ExplainGroup.toMember(full, List.of(), 4, "").stream()
                .noneMatch(reason -> reason.key().contains("free")));
    }

    @Test
    void theSameSearchGivesTheSameGroups() {
        GroupPlan one = World.story().form();
        World other = World.story();
        other.form();
        GroupPlan again = other.formGroups.form(World.CAMPAIGN, World.NADIA, one.search());
        assertEquals(members(one), members(again));
        assertEquals(one.cost(), again.cost());
    }

    private static List<List<Id>> members(GroupPlan plan) {
        return plan.groups().stream().map(Group::members).toList();
    }

    @Test
    void searchingAgainTriesAnotherSeedAndKeepsTheIdsOfTheGroups() {
        World world = World.story();
        GroupPlan first = world.form();
        GroupPlan second = world.form();
        assertEquals(2, second.revision());
        assertNotEquals(first.search().seed(), second.search().seed());
        assertEquals(
                first.groups().stream().map(Group::id).toList(),
                second.groups().stream().map(Group::id).toList());
    }

    @Test
    void aLockedGroupStaysAsItIs() {
        World world = World.story();
        GroupPlan first = world.form();
        Group third = first.groups().get(2);
        List<Group> locked = first.groups().stream()
                .map(group -> group.equals(third) ? group.locked(true) : group)
                .toList();
        world.store.change(() -> world.plans.save(first.next(locked, first.cost(), first.change())));
        GroupPlan second = world.form();
        assertEquals(
                Set.copyOf(third.members()), Set.copyOf(second.get(third.id()).members()));
        assertTrue(second.get(third.id()).locked());
        assertEquals("C", second.get(third.id()).label());
    }

    @Test
    void whoDidNotAnswerIsPlacedWithoutWeightAndLikeNobody() {
        World world = World.school(11, 2);
        world.silent("silent", World.MOULIN, "EPS");
        GroupPlan plan = world.form();
        Candidate silent = world.roll().get(Id.of("silent"));
        assertEquals(List.of(0, 0, 0, 0), silent.weights());
        assertTrue(silent.profile().isEmpty());
        assertTrue(plan.of(Id.of("silent")).isPresent());
        assertEquals(Set.of(Id.of("silent")), plan.silent());
    }

    @Test
    void thePartsAddUpToTheCost() {
        World world = World.story();
        GroupPlan plan = world.form();
        long sum =
                plan.cost().parts().values().stream().mapToLong(Long::longValue).sum();
        assertEquals(plan.cost().total(), sum);
        long perGroup = new Appraiser(world.roll(), plan.search())
                .meters(plan).stream().mapToLong(Meters::cost).sum();
        assertEquals(sum, perGroup);
        assertEquals(60L, plan.cost().parts().get("no-catalyst"));
    }

    @Test
    void nothingIsFormedWithoutPeopleOrConcerns() {
        World empty = new World();
        empty.campaign(true, "Jean-Moulin");
        assertEquals(
                "groups.nobody-to-place",
                assertThrows(Failure.Conflict.class, empty::form).key());
        World undecided = World.school(12, 1);
        World other = new World();
        other.campaign(true, "Jean-Moulin");
        other.silent("t", World.MOULIN, "");
        assertEquals(
                "groups.concerns-first",
                assertThrows(Failure.Conflict.class, other::form).key());
        assertEquals(2, undecided.form().groups().size());
    }

    @Test
    void anySchoolOfOneToOneHundredAndThirtyIsPlacedEvenly() {
        Random random = new Random(7);
        for (int teachers : List.of(1, 2, 5, 6, 7, 13, 31, 67, 130)) {
            World world = World.school(teachers, random.nextInt(teachers / 3 + 1));
            GroupPlan plan = world.form();
            List<Integer> sizes = sizes(plan);
            assertEquals((teachers + 5) / 6, sizes.size());
            assertEquals(teachers, plan.placed());
            int smallest = sizes.stream().min(Integer::compare).orElseThrow();
            int largest = sizes.stream().max(Integer::compare).orElseThrow();
            assertTrue(largest <= 6 && largest - smallest <= 1, sizes.toString());
            assertEquals(
                    teachers,
                    plan.groups().stream()
                            .flatMap(group -> group.members().stream())
                            .collect(Collectors.toSet())
                            .size());
        }
    }

    @Test
    void whatIsAskedForIsSearchedForAndKeptWithThePlan() {
        World world = World.story();
        GroupPlan mixed = world.form();
        Search same = Search.of(
                mixed.search().seed(), mixed.search().moves(), 1, true, Map.of("catalyst", 0, "discipline", 100));
        GroupPlan alike = world.formGroups.form(World.CAMPAIGN, World.NADIA, same);
        assertEquals(same.by(Engine.VERSION), world.current().search());
        assertTrue(disciplines(world, alike) < disciplines(world, mixed));
    }

    @Test
    void thePlanOfTheStoryIsCloseToTheBestPossibleInEveryScenario() {
        for (int scenario = 1; scenario <= 4; scenario++) {
            World world = World.story();
            Search search = Search.of(1, 1_000_000, scenario, false, Presets.usual());
            Cost cost =
                    world.formGroups.form(World.CAMPAIGN, World.NADIA, search).cost();
            assertTrue(cost.bound() <= cost.total() && cost.bound() >= 0.9 * cost.total(), scenario + ": " + cost);
        }
    }

    private static int disciplines(World world, GroupPlan plan) {
        return new Appraiser(world.roll(), plan.search())
                .meters(plan).stream().mapToInt(Meters::disciplines).sum();
    }

    @Test
    void aThousandTeachersAreToldHowFarTheirGroupsAreFromTheBestPossible() {
        World thousand = World.school(1_000, 150);
        Search usual = thousand.formGroups.next(World.CAMPAIGN);
        Search few = Search.of(usual.seed(), 50_000, usual.scenario(), false, usual.weights());
        GroupPlan plan = thousand.formGroups.seek(World.CAMPAIGN, World.NADIA, few, (tried, budget, best) -> true);
        assertTrue(plan.cost().bound() > 0, "a bound stands there instead of how many were compared");
        assertTrue(plan.cost().percentFromBest().isPresent());
    }
}
