package fr.essaim.app.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.InstanceWorld;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.web.running.HealthView;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.spaces.reconciler.SetAside;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {

    @TempDir
    private Path data;

    private record Check(String id, Optional<HealthCheck.Trouble> trouble) implements HealthCheck {
        @Override
        public Optional<Trouble> look() {
            return trouble;
        }
    }

    private static String status(HealthCheck... checks) {
        return new Health(new Plugin(), List.of(checks)).look().status();
    }

    @Test
    void theWorstCheckSaysHowItIs() {
        assertEquals("up", status());
        assertEquals("up", status(new Check("jobs", HealthCheck.Trouble.of("admin.x"))));
        assertEquals("degraded", status(new Check("host", HealthCheck.Trouble.of("admin.x"))));
        assertEquals(
                "down",
                status(
                        new Check("host", HealthCheck.Trouble.of("admin.x")),
                        new Check("store", HealthCheck.Trouble.down("admin.x"))));
    }

    @Test
    void aProbeIsAnswered503OnlyWhenNothingCanBeRead() {
        assertEquals(200, answer());
        assertEquals(200, answer(new Check("host", HealthCheck.Trouble.of("admin.x"))));
        assertEquals(503, answer(new Check("store", HealthCheck.Trouble.down("admin.x"))));
    }

    private static int answer(HealthCheck... checks) {
        return new Health(new Plugin(), List.of(checks)).look().answer();
    }

    @Test
    void aFullDiskIsSeenBeforeItIsFull() {
        assertTrue(new DiskCheck(() -> 100L << 20).look().isPresent());
        assertEquals(Optional.empty(), new DiskCheck(() -> 300L << 20).look());
    }

    @Test
    void whatWasGivenUpIsSeenWithItsReasonAndSetGoingAgain() {
        try (InstanceWorld world = new InstanceWorld(data)) {
            HostWatch watch = watchOf(world);
            world.setUp();
            world.host.fail((call, done) -> {
                throw HostFailure.unavailable("maintenance");
            });
            world.campaign(LocalDate.of(2026, 11, 24));
            for (int hour = 0; hour < 80; hour++) {
                world.clock.pass(Duration.ofHours(1));
                world.reconcile.run();
            }
            watch.run();
            assertEquals(
                    "admin.health-aside",
                    new AsideCheck(watch).look().orElseThrow().key());
            assertEquals(List.of(new SetAside.Line("space", "maintenance", 1)), world.setAside.all());
            String page = new PagesInTests()
                    .render(
                            PagesInTests.visit(Viewer.NOBODY, Language.FR),
                            Html.of(
                                    "admin/health",
                                    new HealthView("up", List.of(), world.setAside.all()),
                                    "admin.health"));
            assertTrue(page.contains("<b>Un espace</b>\u00a0: la plateforme est en maintenance."), page);
            assertTrue(page.contains("etat/reprise"), page);

            world.host.heal();
            world.clock.pass(Duration.ofHours(1));
            world.setAside.retry();
            world.reconcile.run();
            assertEquals(1, world.host.spaceCount());
            watch.run();
            assertEquals(Optional.empty(), new AsideCheck(watch).look());
        }
    }

    @Test
    void whatWaitedIsTriedAsSoonAsThePlatformIsSeenWell() {
        try (InstanceWorld world = new InstanceWorld(data)) {
            HostWatch watch = watchOf(world);
            world.setUp();
            world.host.fail((call, done) -> {
                throw HostFailure.unavailable("connection");
            });
            world.campaign(LocalDate.of(2026, 11, 24));
            for (int minute = 0; minute < 90; minute++) {
                world.clock.pass(Duration.ofMinutes(1));
                world.reconcile.run();
            }
            watch.run();
            assertTrue(new HostCheck(watch).look().isPresent());
            world.host.heal();
            world.reconcile.run();
            assertEquals(0, world.host.spaceCount(), "not before it is due");
            watch.run();
            world.reconcile.run();
            assertEquals(1, world.host.spaceCount());
        }
    }

    @Test
    void aPlatformThatFailsIsSeenAtTheNextLookAndWhatWaitsAfterAQuarterOfAnHour() {
        try (InstanceWorld world = new InstanceWorld(data)) {
            HostWatch watch = watchOf(world);
            HostCheck host = new HostCheck(watch);
            BacklogCheck backlog = new BacklogCheck(watch);
            world.setUp();
            world.host.fail((call, done) -> {
                throw HostFailure.unavailable("connection");
            });
            world.campaign(LocalDate.of(2026, 11, 24));
            world.reconcile.run();
            watch.run();
            assertEquals(Optional.empty(), backlog.look());
            world.clock.pass(Duration.ofMinutes(16));
            watch.run();
            assertEquals("admin.health-backlog", backlog.look().orElseThrow().key());
            world.host.heal();
            world.clock.pass(Duration.ofHours(1));
            world.reconcile.run();
            watch.run();
            assertEquals(Optional.empty(), backlog.look());
            assertEquals(Optional.empty(), host.look());
        }
    }

    private static HostWatch watchOf(InstanceWorld world) {
        return new HostWatch(
                world.current,
                world.installation,
                world.store,
                world.spaces,
                world.setAside,
                world.reconcile,
                world.clock);
    }
}
