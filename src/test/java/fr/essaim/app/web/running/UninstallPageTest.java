package fr.essaim.app.web.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.InstanceWorld;
import fr.essaim.host.spi.Capability;
import fr.essaim.kernel.Failure;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes Essaim away reads in numbers what is kept and what stays on the platform, before anything happens. */
class UninstallPageTest {

    private final PagesInTests pages = new PagesInTests();

    @TempDir
    private Path data;

    private InstanceWorld world;

    @BeforeEach
    void open() {
        world = new InstanceWorld(data);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private UninstallPage page(Visit visit) {
        // the page of leaving asks neither jobs nor health
        RunningViews views = new RunningViews(
                world.plugin,
                null,
                null,
                world.setAside,
                world.backups,
                world.census,
                world.uninstall,
                world.installation,
                world.settings,
                visit,
                world.clock);
        return new UninstallPage(views, world.uninstall, visit);
    }

    private String shown(Language language) {
        Visit visit = InstanceWorld.administrator(language);
        String html = pages.render(visit, page(visit).show());
        assertFalse(html.matches("(?s).*[>\"]admin\\.[a-z-]+[<\"].*"), "a key nobody wrote");
        return html;
    }

    private static void counts(String html, Map<String, Integer> wanted) {
        wanted.forEach((word, count) ->
                assertTrue(html.contains("<dt>" + word + "</dt><dd>" + count + "</dd>"), word + "\n" + html));
    }

    @Test
    void anEmptyInstanceKeepsNothingAndIsNowhere() {
        String html = shown(Language.FR);
        counts(
                html,
                Map.of("Campagnes", 0, "Enseignants inscrits", 0, "Espaces de discussion", 0, "Entrées de journal", 0));
        assertTrue(html.contains("Essaim n’y est pas installé."), html);
    }

    @Test
    void whatIsThereIsCountedAndKeepingIsTheDefault() {
        world.campaign(LocalDate.of(2026, 11, 24));
        world.setUp();
        Map<String, Long> census = world.census.count();
        String html = shown(Language.FR);
        counts(
                html,
                Map.of(
                        "Campagnes",
                        1,
                        "Enseignants inscrits",
                        census.get("teachers").intValue(),
                        "Espaces de discussion",
                        1,
                        "Entrées de journal",
                        census.get("entries").intValue()));
        assertTrue(census.get("teachers") > 0 && census.get("entries") > 0, census::toString);
        assertTrue(html.contains("Un espace sera archivé\u00a0; ses messages restent."), html);
        assertTrue(html.matches("(?s).*value=\"keep\"[^>]*checked.*"), html);
        assertFalse(html.matches("(?s).*value=\"purge\"[^>]*checked.*"), html);
        assertTrue(shown(Language.EN).contains("<dd>1</dd>"));
    }

    @Test
    void wherePlatformsCannotArchiveThePageSaysThatSpacesStayOpen() {
        world.host.cannot(Capability.ARCHIVE_SPACES);
        world.campaign(LocalDate.of(2026, 11, 24));
        world.setUp();
        assertTrue(shown(Language.FR).contains("Un espace y reste ouvert."));
    }

    @Test
    void erasingWithoutTheWordIsRefusedAndNothingIsGone() {
        world.campaign(LocalDate.of(2026, 11, 24));
        world.setUp();
        Visit visit = PagesInTests.visit(Viewer.NOBODY, Language.FR);
        for (String option : List.of("purge", "export-then-purge")) {
            assertThrows(Failure.Invalid.class, () -> page(visit).perform(option, "oui", ""));
        }
        assertEquals(1, world.census.count().get("campaigns"));
        assertTrue(world.installation.state().isInstalled());
    }
}
