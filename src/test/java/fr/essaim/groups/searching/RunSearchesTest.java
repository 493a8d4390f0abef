package fr.essaim.groups.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Search;
import fr.essaim.groups.forming.Presets;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.solver.running.Run;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunSearchesTest {

    /** Far more than any test waits for. */
    private static final long LONG = 2_000_000_000L;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        thread.shutdownNow();
    }

    private static Search search(long moves) {
        return Search.of(1, moves, 1, false, Presets.usual());
    }

    /** Until the search has tried something: then there is a best plan to keep. */
    private static void begun(Run<GroupPlan> run) {
        while (run.tried() == 0 && !run.isOver()) {
            run.await(5);
        }
    }

    @Test
    void whatASearchFoundIsTheCurrentPlanThoughNobodyLooks() {
        World world = World.story();
        Run<GroupPlan> run = world.searches.start(World.CAMPAIGN, World.NADIA, search(50_000));
        assertEquals(Run.State.DONE, run.state());
        assertEquals(run.found().orElseThrow(), world.current());
        assertEquals(run, world.searches.of(World.CAMPAIGN).orElseThrow());
        assertTrue(run.percent() > 90 && run.best().isPresent());
    }

    @Test
    void aThousandTeachersCanBeStoppedAndTheBestSoFarKept() {
        World world = World.school(1_000, 150);
        RunSearches searches = new RunSearches(world.formGroups, thread);
        Run<GroupPlan> run = searches.start(World.CAMPAIGN, World.NADIA, search(LONG));
        begun(run);
        assertFalse(run.isOver());
        searches.stop(World.CAMPAIGN, true);
        assertTrue(run.await(60_000));
        assertEquals(Run.State.DONE, run.state());
        GroupPlan plan = world.current();
        assertEquals(1_000, plan.placed());
        assertEquals(167, plan.groups().size());
        assertTrue(plan.groups().stream().allMatch(group -> group.size() <= 6));
    }

    @Test
    void stoppingMayKeepTheFormerPlan() {
        World world = World.story();
        GroupPlan before = world.form();
        RunSearches searches = new RunSearches(world.formGroups, thread);
        Run<GroupPlan> run = searches.start(World.CAMPAIGN, World.NADIA, search(LONG));
        begun(run);
        searches.stop(World.CAMPAIGN, false);
        assertTrue(run.await(60_000));
        assertEquals(Run.State.ABANDONED, run.state());
        assertEquals(before, world.current());
    }

    @Test
    void aStoppedSearchIsRecomputedByStoppingAtTheSameMove() {
        World world = World.story();
        RunSearches searches = new RunSearches(world.formGroups, thread);
        Run<GroupPlan> run = searches.start(World.CAMPAIGN, World.NADIA, search(LONG));
        begun(run);
        searches.stop(World.CAMPAIGN, true);
        assertTrue(run.await(60_000));
        GroupPlan first = world.current();
        assertTrue(first.search().stoppedAfter() > 0);
        GroupPlan again = world.formGroups.form(World.CAMPAIGN, World.NADIA, first.search());
        assertEquals(first.groups(), again.groups());
        assertEquals(first.cost(), again.cost());
    }

    @Test
    void oneSearchACampaignAtATimeAndARefusalIsTold() {
        World world = World.story();
        Deque<Runnable> waiting = new ArrayDeque<>();
        RunSearches searches = new RunSearches(world.formGroups, waiting::add);
        Run<GroupPlan> run = searches.start(World.CAMPAIGN, World.NADIA, search(10_000));
        assertThrows(Failure.Conflict.class, () -> searches.start(World.CAMPAIGN, World.NADIA, search(10_000)));
        waiting.remove().run();
        assertTrue(run.isOver());
        World nobody = new World();
        nobody.campaign(true, "Jean-Moulin");
        Run<GroupPlan> failed = nobody.searches.start(World.CAMPAIGN, World.NADIA, search(10_000));
        assertEquals(Run.State.FAILED, failed.state());
        assertEquals("groups.nobody-to-place", failed.failure().orElseThrow().key());
    }
}
