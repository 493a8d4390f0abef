package fr.essaim.app.web.admin;

import fr.essaim.app.connection.Connections;
import fr.essaim.app.host.Install;
import fr.essaim.app.install.InstallPlan;
import fr.essaim.app.install.InstallState;
import fr.essaim.app.install.Installation;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.plugin.SettingGroup;
import fr.essaim.app.settings.ChangeSettings;
import fr.essaim.app.settings.Settings;
import fr.essaim.kernel.Failure;
import fr.essaim.web.Dates;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers what the pages of the setting-up show, from the descriptor and from how things stand. */
@Singleton
public final class AdminViews {

    private final Plugin plugin;
    private final Settings settings;
    private final Installation installation;
    private final Install install;
    private final Connections connections;
    private final Visit visit;
    private final Clock clock;

    @Inject
    public AdminViews(
            Plugin plugin,
            Settings settings,
            Installation installation,
            Install install,
            Connections connections,
            Visit visit,
            Clock clock) {
        this.plugin = plugin;
        this.settings = settings;
        this.installation = installation;
        this.install = install;
        this.connections = connections;
        this.visit = visit;
        this.clock = clock;
    }

    HomeView home() {
        InstallState state = installation.state();
        return new HomeView(
                plugin.version(),
                settings.host().get("kind"),
                state,
                state.tested().map(this::said).orElse(""),
                state.consented().map(this::said).orElse(""),
                state.installed().map(this::said).orElse(""),
                state.removed().map(this::said).orElse(""),
                refused(state));
    }

    private List<ScopesView.Line> refused(InstallState state) {
        return state.consented().isEmpty()
                ? List.of()
                : scopes().lines().stream().filter(line -> !line.agreed()).toList();
    }

    ScopesView scopes() {
        InstallState state = installation.state();
        return new ScopesView(
                state.consented().map(this::said).orElse(""),
                plugin.scopes().stream()
                        .map(scope -> new ScopesView.Line(
                                scope.id(),
                                scope.required(),
                                scope.reason().in(visit.language()),
                                scope.fallback().in(visit.language()),
                                scope.required() || state.consented().isEmpty() || state.allows(scope.id())))
                        .toList());
    }

    InstallView install() {
        InstallState state = installation.state();
        Optional<InstallPlan> plan = plan();
        return new InstallView(
                state,
                plan,
                visit.language(),
                plan.map(known -> obstacle(state, known)).orElse("admin.plan-unknown"),
                api(),
                plugin.hostMin());
    }

    /** What would be made; a platform that does not answer, or refuses us, is one more thing to set right first. */
    private Optional<InstallPlan> plan() {
        try {
            return Optional.of(install.plan());
        } catch (Failure.HostDown down) {
            return Optional.empty();
        }
    }

    /** @throws Failure.Conflict saying what is missing, so that a form sent by hand fares no better than the button */
    void mayBeInstalled() {
        String obstacle = obstacle(installation.state(), install.plan());
        if (!obstacle.isEmpty()) {
            throw new Failure.Conflict(obstacle, plugin.hostMin(), api());
        }
    }

    /** Key of what keeps it from being installed, "" for nothing. */
    private String obstacle(InstallState state, InstallPlan plan) {
        boolean old = connections.last("host").map(Connections.Tested::report).stream()
                .flatMap(report -> report.findings().stream())
                .anyMatch(finding -> finding.code().equals("api-too-old"));
        if (old) {
            return "admin.host-too-old";
        }
        boolean broken =
                connections.last("host").filter(one -> !one.report().works()).isPresent();
        if (broken || state.tested().isEmpty()) {
            return "admin.test-first";
        }
        if (state.consented().isEmpty()) {
            return "admin.consent-first";
        }
        return plan.missing().isEmpty() ? "" : "admin.capability-missing";
    }

    private String api() {
        return connections.last("host").map(one -> one.report().api()).orElse("");
    }

    SettingsView settings() {
        List<SettingsView.Section> sections = plugin.groups().stream()
                .map(group -> new SettingsView.Section(
                        group.id(),
                        group.label().in(visit.language()),
                        group.settings().stream()
                                .map(spec -> SettingsView.Row.of(spec, settings.said(spec.key()), visit.language()))
                                .toList(),
                        plugin.connections().stream()
                                .filter(connection -> group.settings().stream()
                                        .anyMatch(spec -> spec.connection().equals(connection.id())))
                                .map(connection -> new SettingsView.Tester(
                                        connection.id(),
                                        connection.label().in(visit.language()),
                                        connections.isSetUp(connection.id()),
                                        connections.last(connection.id()).map(Connections.Tested::report),
                                        labels(group)))
                                .toList(),
                        ChangeSettings.shown(group.settings(), settings)))
                .toList();
        return new SettingsView(sections);
    }

    /** How the page names a setting, by the word an adapter has for it. */
    private Map<String, String> labels(SettingGroup group) {
        return group.settings().stream()
                .collect(Collectors.toMap(
                        spec -> spec.connection() + " " + Connections.shortKey(spec.key()),
                        spec -> spec.label().in(visit.language())));
    }

    /** A time as people say it here. */
    String said(Instant time) {
        var local = time.atZone(clock.getZone());
        return Dates.day(local.toLocalDate(), visit.language()) + ", "
                + Dates.time(local.toLocalTime(), visit.language());
    }
}
