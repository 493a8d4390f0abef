package fr.essaim.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.doors.OpenDoors;
import fr.essaim.app.install.InstallState;
import fr.essaim.host.MemoryHost;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.Shell;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.spi.signin.Door;
import fr.essaim.host.spi.signin.DoorProvider;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instance's whole life in its platform: nothing before consent, then at home, taken home, away, and back. */
class InstanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Logger LOG = Logger.getLogger("fr.essaim.app");

    @TempDir
    private Path data;

    @TempDir
    private Path other;

    private InstanceWorld world;

    @BeforeEach
    void open() {
        LOG.setLevel(Level.OFF);
        world = new InstanceWorld(data);
    }

    @AfterEach
    void close() {
        world.close();
        LOG.setLevel(null);
    }

    @Test
    void nothingIsAskedOfThePlatformBeforeItIsInstalled() {
        world.campaign(DAY);
        world.reconcile.run();
        assertEquals(List.of(), world.host.calls);
        assertEquals(Set.of(), world.guarded.capabilities());
        assertThrows(HostFailure.class, world.guarded::spaces);
        assertEquals(3, world.installation.state().left());
        assertEquals(1, world.install.plan().spaces());
        assertThrows(Failure.Conflict.class, () -> world.install.install(InstanceWorld.SOPHIE));
    }

    @Test
    void whoWouldReadIsKnownBeforeItIsInstalledForTextsAreWrittenBefore() {
        assertFalse(world.guarded.isReadBySchools());
        world.host.cannot(Capability.SPACES);
        world.host.learns(Capability.SCHOOL_TOPICS);
        assertTrue(world.guarded.isReadBySchools());
        assertEquals(List.of(), world.host.calls);
    }

    @Test
    void aPlatformThatCannotDoWhatIsRequiredIsNotInstalledOn() {
        world.installation.tested();
        world.installation.consent(InstanceWorld.SOPHIE, Set.of("users.read", "spaces.manage", "posts.write"));
        world.host.cannot(Capability.SPACES);
        world.host.cannot(Capability.MEMBERS);
        assertEquals(List.of("spaces", "members"), world.install.plan().missing());
        Failure.Conflict refused =
                assertThrows(Failure.Conflict.class, () -> world.install.install(InstanceWorld.SOPHIE));
        assertEquals("admin.capability-missing", refused.key());
        world.host.learns(Capability.SCHOOL_TOPICS);
        world.host.cannot(Capability.PIN_POSTS);
        assertEquals(List.of(), world.install.plan().missing());
        assertTrue(world.install
                .plan()
                .fallbacks()
                .containsAll(List.of("admin.fallback-school-topics", "admin.fallback-unpinned")));
        world.install.install(InstanceWorld.SOPHIE);
        assertTrue(world.installation.state().isInstalled());
    }

    @Test
    void whatWaitedLeavesAtTheInstallation() {
        world.campaign(DAY);
        world.setUp();
        assertEquals(1, world.host.spaceCount());
        assertEquals(0, world.installation.state().left());
        assertEquals(0, world.install.plan().spaces());
        world.install.install(InstanceWorld.SOPHIE);
        assertEquals(1, world.host.spaceCount());
    }

    @Test
    void aRefusedOptionalScopeIsSomethingThePlatformCannotDo() {
        world.installation.consent(InstanceWorld.SOPHIE, Set.of("users.read", "spaces.manage", "posts.write"));
        world.install.install(InstanceWorld.SOPHIE);
        assertFalse(world.guarded.can(Capability.NOTICES));
        assertTrue(world.guarded.can(Capability.SPACES));
        assertTrue(world.install.plan().fallbacks().contains("admin.fallback-notices"));
        HostFailure refused =
                assertThrows(HostFailure.class, () -> world.guarded.notices().send(null));
        assertEquals(HostFailure.Kind.UNSUPPORTED, refused.kind());
    }

    @Test
    void aPanelStandsOnThePlatformsFirstPageAndGoesWithTheRest() {
        world.host.learns(Capability.NAVIGATION);
        world.setUp();
        assertEquals(
                List.of("/journee/seance"),
                world.install.plan().panels().stream().map(page -> page.path()).toList());
        Shell.Entry panel = world.host.menu.get("essaim-panel-next-session");
        assertEquals(Shell.Kind.PANEL, panel.kind());
        assertTrue(panel.url().endsWith("/journee/seance"), panel.url());
        assertEquals(Shell.Kind.MENU, world.host.menu.get("essaim-day").kind());
        assertEquals(world.host.menu.size(), world.install.takeOut(List.of()));
        assertEquals(Map.of(), world.host.menu);

        world.installation.consent(InstanceWorld.SOPHIE, Set.of("users.read", "spaces.manage", "posts.write"));
        assertEquals(List.of(), world.install.plan().panels());
        world.install.install(InstanceWorld.SOPHIE);
        assertEquals(Map.of(), world.host.menu);
    }

    @Test
    void theMenuOfAGroupsSpaceLeadsToItsPagesAndGoesWhenItIsArchived() {
        world.campaign(DAY);
        world.setUp();
        assertEquals(Map.of(), world.host.menu, "no menus there yet");
        world.host.learns(Capability.NAVIGATION);
        world.install.install(InstanceWorld.SOPHIE);
        Shell.Entry entry = world.host.menu.get("essaim-group-ga");
        assertEquals(Optional.of(space().id()), entry.space());
        assertTrue(entry.url().endsWith("/groupes/ga"), entry::url);
        assertTrue(world.host.menu.get("essaim-group-journal-ga").url().endsWith("/journal/groupe/ga"));
        world.uninstall.perform(InstanceWorld.SOPHIE, "keep", false);
        assertEquals(Map.of(), world.host.menu);
    }

    @Test
    void aRequiredScopeCannotBeRefused() {
        assertThrows(
                Failure.Invalid.class,
                () -> world.installation.consent(InstanceWorld.SOPHIE, Set.of("users.read", "spaces.manage")));
    }

    @Test
    void anotherPlatformAsksAnew() {
        world.setUp();
        world.choose("rest", "https://elsewhere.example");
        assertEquals(InstallState.NEW, world.installation.state());
        assertThrows(HostFailure.class, world.guarded::people);
    }

    @Test
    void anotherPlatformIsGivenAllAnewAndNoNumberOfTheOneBeforeIsUsedThere() {
        world.campaign(DAY);
        world.setUp();
        MemoryHost other = world.choose("rest", "https://elsewhere.example");
        world.choose("embedded", "");
        other.person("zoe", "Zoé", "zoe@college.example");
        String theirs = other.create(new SpaceWish("theirs", "Club photo", "", Optional.empty()))
                .id();
        assertEquals(onlySpace(), theirs, "the same number names another group there");
        String ana = other.person("ana", "Ana Un", "ana@college.example").id();
        world.store.change(() -> world.arrivals.link("host", "p1", Id.of("ana")));
        String waits = world.recognise.wait(new Arrival("host", "p2", "p2", Optional.empty(), "Bob", ""));
        OpenDoors doors = new OpenDoors(List.of(door("cookie"), door("cas")), world.settings, world.installation);
        assertTrue(doors.find("cookie").isPresent());

        world.choose("rest", "https://elsewhere.example");
        assertEquals(1, world.install.plan().moved());
        assertEquals(1, world.install.plan().spaces());
        assertTrue(doors.find("cookie").isEmpty(), "who that is there is not known from here");
        assertTrue(doors.find("cas").isPresent());
        world.setUp();

        assertEquals(2, other.spaceCount());
        assertEquals(List.of(), other.titles(theirs));
        assertEquals(List.of(), other.members(theirs));
        String ours = other.byKey("ESSAIM-ga").orElseThrow().id();
        assertEquals(List.of("Bienvenue"), other.titles(ours));
        assertEquals(List.of(new HostMember(ana, HostMember.Role.MEMBER)), other.members(ours));
        assertEquals(List.of("Bienvenue"), world.host.titles(onlySpace()), "what was there stays there");
        assertEquals(Optional.empty(), world.store.read(() -> world.arrivals.subject("host", Id.of("ana"))));
        world.recognise.link(waits, Id.of("bob"));
        assertEquals(Map.of(), world.store.read(() -> world.arrivals.of(Id.of("bob"))), "came in from the one before");
        assertEquals(0, world.install.plan().moved());
        assertTrue(doors.find("cookie").isPresent());
    }

    private static DoorProvider door(String id) {
        return new DoorProvider() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<Door> open(Map<String, String> settings) {
                return Optional.of((ticket, service) -> {
                    throw HostFailure.refused("ticket");
                });
            }
        };
    }

    @Test
    void aDemonstrationSettlesByItselfOnOurOwnPlatformAlone() {
        world.settings.choose(Map.of("essaim.host.kind", "moodle"), Map.of());
        world.installation.byItselfIfNew();
        assertEquals(InstallState.NEW, world.installation.state(), "nobody agreed to write there");
        world.settings.choose(Map.of("essaim.host.kind", "embedded"), Map.of());
        world.installation.byItselfIfNew();
        assertTrue(world.installation.state().isInstalled());
        world.settings.choose(Map.of("essaim.host.kind", "moodle"), Map.of());
        assertTrue(world.installation.isElsewhere());
        world.installation.tested();
        assertTrue(world.installation.isElsewhere(), "still, while the steps are taken");
    }

    @Test
    void aBackupIsReadBackAndBroughtIntoAnEmptyInstanceWithTheSameCounts() throws IOException {
        world.campaign(DAY);
        world.setUp();
        world.settings.choose(Map.of("essaim.backup.keep-days", "30"), Map.of("essaim.host.secret", "not in it"));
        Map<String, Long> counts = world.census.count();
        Path archive = world.backups.file(world.backups.make().name());
        assertFalse(new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1).contains("not in it"));
        try (InstanceWorld empty = new InstanceWorld(other)) {
            empty.audit.note(Audit.Act.done(InstanceWorld.SOPHIE, Audit.Category.ROLES, "admin.done-here-before"));
            assertEquals(
                    counts, empty.backups.restore(Files.newInputStream(archive)).counts());
            assertTrue(empty.audit.find(Audit.Wanted.last(50)).stream()
                    .anyMatch(entry -> entry.act().what().equals("admin.done-here-before")));
            assertEquals(30, empty.settings.backupDays());
            // linked, not made anew: nothing is left to do on the platform
            assertEquals(List.of(), empty.store.read(empty.spaces::unsettled));
            assertTrue(empty.installation.state().isInstalled());
            empty.reconcile.run();
            assertEquals(0, empty.host.spaceCount());
        }
        try (InstanceWorld again = new InstanceWorld(other)) {
            assertEquals(counts, again.census.count());
        }
    }

    @Test
    void photosGoIntoTheArchiveComeBackAndAreErasedWithTheRest() throws IOException {
        world.campaign(DAY);
        world.setUp();
        Path photos = Files.createDirectories(data.resolve("photos"));
        Files.write(photos.resolve("entry-1.jpg"), new byte[] {1, 2, 3});
        Files.writeString(photos.resolve("entry-1.txt"), "Une feuille et trois flèches");
        Files.writeString(photos.resolve("new123.tmp"), "half a photo");
        Path archive = world.backups.file(world.backups.make().name());
        try (InstanceWorld empty = new InstanceWorld(other)) {
            empty.backups.restore(Files.newInputStream(archive));
            assertEquals(3, Files.readAllBytes(other.resolve("photos/entry-1.jpg")).length);
            assertEquals("Une feuille et trois flèches", Files.readString(other.resolve("photos/entry-1.txt")));
            assertFalse(Files.exists(other.resolve("photos/new123.tmp")));
        }
        world.uninstall.perform(InstanceWorld.SOPHIE, "purge", false);
        assertFalse(Files.exists(photos.resolve("entry-1.jpg")));
        assertFalse(Files.exists(photos.resolve("entry-1.txt")));
    }

    @Test
    void anArchiveIsNotBroughtOverSomebodysWorkNorWhenItIsNone() throws IOException {
        Path archive = world.backups.file(world.backups.make().name());
        byte[] whole = Files.readAllBytes(archive);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        long[] before = world.stores.sizes();
        for (byte[] wrong : List.of(half, new byte[0], "PK not really".getBytes(StandardCharsets.US_ASCII))) {
            assertThrows(
                    Failure.class,
                    () -> world.backups.restore(new ByteArrayInputStream(wrong)),
                    wrong.length + " bytes");
        }
        assertEquals(before[0], world.stores.sizes()[0]);
        world.campaign(DAY);
        assertThrows(Failure.Conflict.class, () -> world.backups.restore(new ByteArrayInputStream(whole)));
        assertEquals(1, world.census.count().get("campaigns"));
    }

    @Test
    void anArchiveThatWouldNotFitInMemoryIsRefusedBeforeItIsOpened() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("manifest.properties"));
            zip.write(
                    ("format=essaim-archive 1\nmade=2026-11-26T08:00:00Z\nquads.private=900000000000\nquads.public=0\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
        Failure.Conflict refused = assertThrows(
                Failure.Conflict.class, () -> world.backups.restore(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals("admin.restore-too-large", refused.key());
        world.campaign(DAY);
        assertEquals(1, world.census.count().get("campaigns"), "the instance goes on");
    }

    @Test
    void leavingKeepsTheDataAndComingBackBringsBackAll() {
        world.campaign(DAY);
        world.setUp();
        Map<String, Long> counts = world.census.count();
        assertEquals(1, world.uninstall.open());
        var done = world.uninstall.perform(InstanceWorld.SOPHIE, "keep", false);
        assertEquals(1, done.archived());
        assertTrue(space().archived());
        assertFalse(world.installation.state().isInstalled());
        assertEquals(counts, world.census.count());
        world.setUp();
        assertFalse(space().archived());
        assertEquals(counts, world.census.count());
    }

    @Test
    void leavingAPlatformThatCannotArchiveLeavesTheSpacesToTheirMembers() {
        world.host.cannot(Capability.ARCHIVE_SPACES);
        world.campaign(DAY);
        world.setUp();
        assertFalse(world.uninstall.archives());
        var done = world.uninstall.perform(InstanceWorld.SOPHIE, "keep", false);
        assertEquals(0, done.archived());
        assertEquals(1, done.left());
        assertFalse(space().archived());
    }

    @Test
    void exportThenPurgeErasesOnlyWithAnArchiveInHand() throws IOException {
        world.campaign(DAY);
        world.setUp();
        Map<String, Long> counts = world.census.count();
        var done = world.uninstall.perform(InstanceWorld.SOPHIE, "export-then-purge", false);
        assertEquals(0, world.census.count().get("campaigns"));
        assertEquals(0, world.census.count().get("teachers"));
        assertEquals(
                0,
                world.store.read(() -> world.sheets.of(InstanceWorld.CAMPAIGN)).size());
        assertEquals(List.of("Bienvenue"), world.host.titles(onlySpace()));
        assertTrue(world.audit.find(Audit.Wanted.last(50)).stream()
                .anyMatch(entry -> entry.act().what().equals("admin.audit-purged")));
        String log = Files.readString(newest(data.resolve("private")), StandardCharsets.ISO_8859_1);
        assertFalse(log.contains("à retenir"), "erased and still on disk");
        try (InstanceWorld empty = new InstanceWorld(other)) {
            Path archive = world.backups.file(done.archive().orElseThrow());
            assertEquals(
                    counts, empty.backups.restore(Files.newInputStream(archive)).counts());
        }
    }

    @Test
    void aPlatformThatDoesNotAnswerKeepsTheDataFromBeingErased() {
        world.campaign(DAY);
        world.setUp();
        world.host.fail((call, done) -> {
            throw HostFailure.unavailable("connection");
        });
        assertThrows(Failure.HostDown.class, () -> world.uninstall.perform(InstanceWorld.SOPHIE, "purge", false));
        assertEquals(1, world.census.count().get("campaigns"));
        assertTrue(world.installation.state().isInstalled());
        var done = world.uninstall.perform(InstanceWorld.SOPHIE, "keep", true);
        assertEquals(1, done.left());
        assertThrows(Failure.Invalid.class, () -> world.uninstall.perform(InstanceWorld.SOPHIE, "burn", true));
    }

    private fr.essaim.host.spi.HostSpace space() {
        return world.host.find(onlySpace()).orElseThrow();
    }

    private String onlySpace() {
        return world.host
                .byKey("ESSAIM-" + InstanceWorld.GROUP.value())
                .orElseThrow()
                .id();
    }

    private static Path newest(Path store) throws IOException {
        try (var files = Files.list(store)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".rdfp"))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
