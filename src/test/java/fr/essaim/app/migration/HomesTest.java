package fr.essaim.app.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.InstanceWorld;
import fr.essaim.app.install.PlannedSpaces;
import fr.essaim.kernel.Id;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.EarlierSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stores as they were written before links said where they lead: one that knew our own platform alone, with an open
 * space and a closed one; and one that was then installed on another, where only a later space was made.
 */
class HomesTest {

    private static final Path STORES = Path.of("test-fixtures", "stores");
    private static final Id OPEN = InstanceWorld.GROUP;
    private static final Id CLOSED = Id.of("closed");
    private static final Id LATER = Id.of("later");

    @TempDir
    private Path data;

    private InstanceWorld world;

    private void open(String store) throws IOException {
        Path from = STORES.resolve(store);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path to = data.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        world = new InstanceWorld(data);
    }

    private void upgrade() {
        new Migrate(List.of(new Homes(world.settings, world.clock)), world.clock)
                .run(world.store, data.resolve("backups"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private DiscussionSpace space(Id group) {
        return world.store.read(() -> world.spaces.find(group)).orElseThrow();
    }

    private List<EarlierSpace> earlier(Id group) {
        return world.store.read(() -> world.spaces.earlier(group));
    }

    private Optional<String> home() {
        return world.store.read(world.spaces::home);
    }

    @Test
    void linksOfOneThatKnewOurOwnPlatformAloneAreLeftAsTheyAre() throws IOException {
        open("one-platform");
        List<DiscussionSpace> before = List.of(space(OPEN), space(CLOSED));
        upgrade();
        world.reconcile.run();
        assertEquals(Optional.of("embedded "), home());
        assertEquals(before, List.of(space(OPEN), space(CLOSED)));
        assertTrue(world.installation.state().isInstalled());
        assertEquals(List.of(), world.host.calls);
        world.choose("rest", "https://there.example");
        assertEquals(
                List.of(new PlannedSpaces("Journée", 1, 0, 1, 2, 1)),
                world.install.plan().campaigns());
        assertEquals("/plateforme/groupes/1002", earlier(OPEN).get(0).address());
    }

    @Test
    void ifAnotherWasChosenBeforeTheUpgradeTheyAreStillThoseOfTheOneThatWasInstalled() throws IOException {
        open("one-platform");
        world.settings.choose(
                Map.of("essaim.host.kind", "rest", "essaim.host.base-url", "https://there.example"), Map.of());
        upgrade();
        assertEquals(Optional.of("embedded "), home());
        world.reconcile.run();
        assertEquals(Optional.of("rest https://there.example"), home());
        assertEquals(Delivery.State.WANTED, space(OPEN).delivery().state());
        assertEquals(1, world.install.plan().spaces());
    }

    @Test
    void spacesThatNeverCameAlongToAnotherPlatformAreWantedThereAndOnlyThose() throws IOException {
        open("two-platforms");
        DiscussionSpace later = space(LATER);
        upgrade();
        assertTrue(world.installation.state().isInstalled(), "what was agreed to still is");
        assertEquals(Optional.of("rest https://there.example"), home());
        assertEquals(later, space(LATER));
        assertEquals(List.of(), earlier(LATER));
        assertTrue(space(CLOSED).delivery().isElsewhere());
        assertEquals("embedded ", earlier(OPEN).get(0).home());
        assertEquals(
                List.of(new PlannedSpaces("Journée", 1, 0, 1, 2, 1)),
                world.install.plan().campaigns());
        DiscussionSpace once = space(OPEN);
        upgrade();
        assertEquals(once, space(OPEN));
    }
}
