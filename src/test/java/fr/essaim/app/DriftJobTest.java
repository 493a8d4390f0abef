package fr.essaim.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Job;
import fr.essaim.spaces.Drift;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host is compared by itself: what changed there is noted, and nothing is done about it. */
class DriftJobTest {

    @TempDir
    private Path data;

    private InstanceWorld world;

    @BeforeEach
    void open() {
        world = new InstanceWorld(data);
        world.campaign(LocalDate.of(2026, 11, 24));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private DriftJob job() {
        return new DriftJob(world.store, world.campaigns, world.spaces, world.reconcile, world.installation);
    }

    @Test
    void itReportsAndLeavesTheHostAsItIs() {
        assertEquals(List.of(), job().run());
        assertEquals(List.of(), world.host.calls, "nothing is asked before consent");
        world.setUp();
        assertEquals(List.of(new Job.Effect("spaces.job-drifts", 0)), job().run());

        String space = world.store
                .read(() -> world.spaces.find(InstanceWorld.GROUP))
                .orElseThrow()
                .delivery()
                .hostId()
                .orElseThrow();
        world.host.removeMember(space, world.host.people.get(0).id());
        world.host.calls.clear();
        assertEquals(List.of(new Job.Effect("spaces.job-drifts", 1)), job().run());
        assertEquals(
                List.of(Drift.Kind.MEMBER_LEFT),
                world.store.read(() -> world.spaces.find(InstanceWorld.GROUP)).orElseThrow().drifts().stream()
                        .map(Drift::kind)
                        .toList());
        world.clock.pass(Duration.ofHours(1));
        world.reconcile.run();
        assertEquals(
                List.of(),
                world.host.calls.stream()
                        .filter(call -> List.of("create", "addMember", "removeMember", "post", "edit", "withdraw")
                                .contains(call))
                        .toList());
        assertEquals(Duration.ofHours(6), ((Job.Schedule.Every) job().schedule()).pause());
    }

    @Test
    void aHostThatDoesNotAnswerIsAFailedRunAndKeepsWhatWasKnown() {
        world.setUp();
        world.host.fail((call, done) -> {
            throw HostFailure.unavailable("maintenance");
        });
        assertThrows(Failure.HostDown.class, () -> job().run());
        world.host.heal();
        assertEquals(1, job().run().size());
    }
}
