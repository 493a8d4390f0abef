package fr.essaim.app.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.InstanceWorld;
import fr.essaim.app.connection.Connections;
import fr.essaim.app.plugin.Scope;
import fr.essaim.app.roles.HostRoles;
import fr.essaim.app.settings.ChangeSettings;
import fr.essaim.app.settings.Settings;
import fr.essaim.app.web.running.RoleViews;
import fr.essaim.app.web.running.RolesPage;
import fr.essaim.host.rest.RestConnectionTest;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.connection.ConnectionTest;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.kernel.Role;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Visit;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator reads: made of the descriptor, step by step, without a secret. */
class AdminPagesTest {

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

    private static Visit visit(Language language) {
        return InstanceWorld.administrator(language);
    }

    private AdminViews views(Visit visit) {
        Connections connections =
                new Connections(world.plugin, world.settings, List.of(), world.installation, world.audit, world.clock);
        return new AdminViews(
                world.plugin, world.settings, world.installation, world.install, connections, visit, world.clock);
    }

    private AdministrationPage page(Visit visit) {
        return new AdministrationPage(views(visit), world.installation, world.install, visit);
    }

    private String home() {
        Visit visit = visit(Language.FR);
        return pages.render(visit, page(visit).home());
    }

    @Test
    void threeStepsAreLeftAndNothingWasWrittenToThePlatform() {
        world.campaign(LocalDate.of(2026, 11, 24));
        String before = home();
        assertTrue(before.contains("À configurer (3)"), before);
        world.installation.tested();
        assertTrue(home().contains("À configurer (2)"));
        Visit visit = visit(Language.FR);
        String plan = pages.render(visit, page(visit).plan());
        assertTrue(plan.contains("1 espace"), plan);
        assertEquals(List.of(), world.host.calls);
        world.setUp();
        assertFalse(home().contains("À configurer"));
    }

    @Test
    void aPlatformThatDoesNotAnswerIsAThingToSetRightAndNoDeadEnd() {
        world.host.cannotSayWhatItCan();
        Visit visit = visit(Language.FR);
        String plan = pages.render(visit, page(visit).plan());
        assertTrue(plan.contains("La plateforme n’a pas répondu, ou nous refuse"), plan);
        assertTrue(plan.matches("(?s).*href=\"[^\"]*/administration/reglages\">Régler et tester<.*"), plan);
        assertTrue(plan.matches("(?s).*<button class=\"btn btn-main\" disabled.*"), plan);
        assertFalse(plan.contains("Essai à blanc</h2>"), "nothing is known, so nothing is promised");
    }

    @Test
    void whatComesFirstHasItsLink() {
        world.installation.tested();
        Visit visit = visit(Language.FR);
        String plan = pages.render(visit, page(visit).plan());
        assertTrue(plan.matches("(?s).*href=\"[^\"]*/administration/autorisations\">Lire et décider<.*"), plan);
        assertFalse(plan.contains("Menu refusé"), "nobody refused anything yet");
        assertFalse(plan.contains("Pas d’avis par la plateforme"), plan);
    }

    @Test
    void aScopeThatWasRefusedIsNamedByWhatItIsForAndAfterLeavingNobodySaysThatNothingWasWritten() {
        world.campaign(LocalDate.of(2026, 11, 24));
        world.setUp();
        world.installation.consent(InstanceWorld.SOPHIE, Set.of("users.read", "spaces.manage", "posts.write"));
        String home = home();
        assertTrue(home.contains("Ajouter les pages d’Essaim au menu de la plateforme."), home);
        assertFalse(home.contains("navigation.write"), home);
        world.uninstall.perform(InstanceWorld.SOPHIE, "keep", false);
        assertTrue(home().contains("Essaim n’écrit plus rien sur la plateforme."), home());
        assertFalse(home().contains("Rien n’a été écrit"), home());
    }

    @Test
    void aSettingThatIsMissingIsCalledAsOnThePage() {
        world.settings.choose(Map.of("essaim.host.kind", "rest"), Map.of());
        ConnectionTest rest = new RestConnectionTest(world.clock);
        Connections connections = new Connections(
                world.plugin, world.settings, List.of(rest), world.installation, world.audit, world.clock);
        for (Map.Entry<String, String> one : Map.of(
                        "", "Adresse de la plateforme", "https://a.example", "Clé donnée par la plateforme")
                .entrySet()) {
            world.settings.choose(Map.of("essaim.host.base-url", one.getKey()), Map.of());
            Visit visit = visit(Language.FR);
            AdminViews views = new AdminViews(
                    world.plugin, world.settings, world.installation, world.install, connections, visit, world.clock);
            connections.test("host", InstanceWorld.SOPHIE);
            String page = pages.render(visit, Html.of("admin/settings", views.settings(), "admin.settings"));
            assertTrue(page.contains("Le réglage «\u00a0" + one.getValue()), page);
        }
    }

    @Test
    void whatWasTypedIsSavedAndTriedByOnePress() {
        List<String> tried = new ArrayList<>();
        ConnectionTest test = new ConnectionTest() {
            @Override
            public String connection() {
                return "host";
            }

            @Override
            public boolean knows(Map<String, String> settings) {
                return true;
            }

            @Override
            public Report test(Map<String, String> settings) {
                tried.add(settings.get("base-url"));
                return Report.failed(Report.Finding.fault("dns"), 3);
            }
        };
        Connections connections = new Connections(
                world.plugin, world.settings, List.of(test), world.installation, world.audit, world.clock);
        Visit visit = visit(Language.FR);
        AdminViews views = new AdminViews(
                world.plugin, world.settings, world.installation, world.install, connections, visit, world.clock);
        SettingsPage page = new SettingsPage(
                views,
                new ChangeSettings(world.plugin, world.settings, world.audit, () -> false, news -> {}),
                connections,
                visit);
        assertTrue(pages.render(visit, page.show()).contains("name=\"essai\""));
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("essaim-host-kind", "rest");
        form.putSingle("essaim-host-base-url", "https://typed.example");
        page.keep("host", form);
        assertEquals(List.of(), tried, "saved is not tried");
        form.putSingle("essaim-host-base-url", "https://other.example");
        page.keep("host", form);
        assertEquals("/administration/reglages#c-host", page.attempt("host"));
        assertEquals(List.of("https://other.example"), tried);
        String found = pages.render(visit, page.show());
        assertTrue(found.contains("Nom introuvable"), found);
        assertTrue(found.contains("id=\"c-host\""), found);
        assertEquals("/administration/reglages", page.attempt("groups"), "nothing to try there");
    }

    @Test
    void theDryRunNamesEachPageAndPanelItWouldMake() {
        world.host.learns(Capability.NAVIGATION);
        world.installation.tested();
        world.installation.consent(
                InstanceWorld.SOPHIE,
                world.plugin.scopes().stream().map(Scope::id).collect(Collectors.toSet()));
        Visit visit = visit(Language.FR);
        String plan = pages.render(visit, page(visit).plan());
        world.plugin.pages().stream()
                .filter(one -> one.placement().equals("main"))
                .forEach(one -> assertTrue(plan.contains(one.label().fr()), one.id()));
        assertTrue(plan.contains("Panneau sur la première page de la plateforme\u00a0: Prochaine séance"), plan);
        assertEquals(List.of(), world.host.calls);
    }

    @Test
    void theConsentScreenIsMadeOfTheDescriptor() {
        assertEquals(5, world.plugin.scopes().size());
        for (Language language : Language.values()) {
            Visit visit = visit(language);
            String page = pages.render(visit, page(visit).scopes());
            for (Scope scope : world.plugin.scopes()) {
                assertTrue(page.contains(scope.reason().in(language)), scope.id());
                assertTrue(page.contains("value=\"" + scope.id() + "\""), scope.id());
                assertTrue(scope.required() || page.contains(scope.fallback().in(language)), scope.id());
            }
        }
    }

    @Test
    void theSettingsFormIsMadeOfTheDescriptorAndShowsNoSecret() {
        world.settings.choose(Map.of("essaim.host.key", "lyon-42"), Map.of("essaim.host.secret", "never-to-be-seen"));
        Visit visit = visit(Language.FR);
        String page = pages.render(visit, Html.of("admin/settings", views(visit).settings(), "admin.settings"));
        assertTrue(page.contains("lyon-42"));
        assertFalse(page.contains("never-to-be-seen"));
        world.plugin
                .settings()
                .forEach(setting -> assertTrue(page.contains(setting.label().in(Language.FR)), setting.key()));
    }

    /** What the server's start says is shown, to be read and not changed: of a secret, that there is one. */
    @Test
    void aSecretTheServerWasStartedWithIsNotShownEither() {
        Properties said = new Properties();
        said.setProperty("essaim.data", data.toString());
        said.setProperty("essaim.host.key", "lyon-42");
        Settings started = new Settings(said, Map.of("ESSAIM_HOST_SECRET", "never-to-be-seen"));
        Connections connections =
                new Connections(world.plugin, started, List.of(), world.installation, world.audit, world.clock);
        Visit visit = visit(Language.FR);
        AdminViews views = new AdminViews(
                world.plugin, started, world.installation, world.install, connections, visit, world.clock);
        String page = pages.render(visit, Html.of("admin/settings", views.settings(), "admin.settings"));
        assertTrue(page.contains("lyon-42"), page);
        assertTrue(page.contains(new Messages().say(Language.FR, "admin.said-hidden")), page);
        assertFalse(page.contains("never-to-be-seen"), page);
    }

    @Test
    void eachRoleIsLookedAtWithItsOwnPagesAndWithoutAnybodysData() {
        HostRoles hostRoles = new HostRoles(world.store, world.audit);
        for (Role role : Role.values()) {
            Visit visit = visit(Language.FR);
            RolesPage roles =
                    new RolesPage(new RoleViews(world.plugin, hostRoles, new Messages(), visit), hostRoles, visit);
            String page = pages.render(visit, roles.seeAs(role.descriptorId()));
            List<String> granted = world.plugin.roles().get(role.descriptorId());
            granted.forEach(permission -> assertTrue(
                    page.contains(new Messages().say(Language.FR, "admin.may." + permission)),
                    role + " " + permission));
            assertEquals(role == Role.ADMIN, page.contains("<li>Administration</li>"), role.toString());
        }
    }
}
