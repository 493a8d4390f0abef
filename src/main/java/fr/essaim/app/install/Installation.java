package fr.essaim.app.install;

import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.plugin.Scope;
import fr.essaim.app.settings.HostHome;
import fr.essaim.app.settings.Settings;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What the administrator agreed to, for one platform at one address: another kind or another address asks anew.
 * Until it is installed nothing is written to the platform.
 */
@Singleton
public final class Installation {

    private static final Node HOST = Terms.ess("consentHost");
    private static final Node SCOPE = Terms.ess("consentScope");
    private static final Node TESTED = Terms.ess("connectionTested");
    private static final Node CONSENTED = Terms.ess("consentGiven");
    private static final Node INSTALLED = Terms.ess("installed");
    private static final Node HOME = Terms.ess("installedLast");
    private static final Node REMOVED = Terms.ess("uninstalled");

    private final GraphStore store;
    private final Settings settings;
    private final Plugin plugin;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public Installation(GraphStore store, Settings settings, Plugin plugin, Audit audit, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.plugin = plugin;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it stands with the platform the settings name now. */
    public InstallState state() {
        InstallState kept = kept();
        return kept.host().equals(home()) ? kept : InstallState.NEW;
    }

    private InstallState kept() {
        return store.read(() -> store.record(graph(), InstallState.class, Installation::read));
    }

    /**
     * Whether what was delivered so far stands on another platform than the settings name now: ids of groups and people
     * kept from there would be somebody else's here.
     */
    public boolean isElsewhere() {
        return store.read(() -> {
            String last = installedOn();
            return !last.isEmpty() && !last.equals(home());
        });
    }

    public void tested() {
        InstallState now = state();
        keep(new InstallState(
                home(), now.scopes(), Optional.of(clock.instant()), now.consented(), now.installed(), now.removed()));
    }

    /**
     * Agrees to the required scopes and to those optional ones; said again it takes the place of what was said before.
     *
     * @throws Failure.Invalid if a required one is missing: without it nothing of ours can work
     */
    public void consent(Id who, Set<String> scopes) {
        for (Scope scope : plugin.scopes()) {
            if (scope.required() && !scopes.contains(scope.id())) {
                throw new Failure.Invalid("accord", "admin.scope-required", scope.id());
            }
        }
        Set<String> known = new HashSet<>(scopes);
        known.retainAll(plugin.scopes().stream().map(Scope::id).toList());
        InstallState now = state();
        store.change(() -> {
            audit.note(
                    Audit.Act.done(who, Audit.Category.INSTALL, "admin.audit-consent", known.toArray(new String[0])));
            keep(new InstallState(
                    home(), known, now.tested(), Optional.of(clock.instant()), now.installed(), Optional.empty()));
        });
    }

    /** @throws Failure.Conflict without consent */
    public void installed(Optional<Id> who) {
        InstallState now = state();
        if (now.consented().isEmpty()) {
            throw new Failure.Conflict("admin.consent-first");
        }
        store.change(() -> {
            audit.note(new Audit.Act(
                    who, Audit.Category.INSTALL, "admin.audit-installed", Set.of(), "", Audit.Result.DONE));
            keep(new InstallState(
                    home(),
                    now.scopes(),
                    now.tested(),
                    now.consented(),
                    Optional.of(clock.instant()),
                    Optional.empty()));
            note(home());
        });
    }

    /** Nothing is written to the platform any more; what was agreed to is taken back. */
    public void removed(Id who) {
        store.change(() -> {
            audit.note(Audit.Act.done(who, Audit.Category.INSTALL, "admin.audit-removed"));
            keep(new InstallState(
                    home(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(clock.instant())));
        });
    }

    /**
     * For a demonstration on our own platform, unless somebody took it out before or it was at home in another; any other
     * is asked for first.
     */
    public void byItselfIfNew() {
        if (!kept().equals(InstallState.NEW)
                || !"embedded".equals(settings.host().get("kind"))) {
            return;
        }
        store.change(() -> whole(settings, plugin, clock.instant()).replaceIn(store.graph(graph())));
    }

    /** All agreed to and installed, with the platform the settings name. */
    public static Description whole(Settings settings, Plugin plugin, Instant when) {
        Optional<Instant> now = Optional.of(when);
        Set<String> all = new HashSet<>(plugin.scopes().stream().map(Scope::id).toList());
        return said(new InstallState(HostHome.of(settings.host()), all, now, now, now, Optional.empty()));
    }

    /**
     * Gives the platforms an older store names the names they go by now.
     *
     * @return the one where spaces stand, as it was installed on last; empty when none ever was
     */
    public static Optional<String> renamed(GraphStore store, Settings settings) {
        Graph graph = store.graph(graph());
        InstallState kept = read(graph);
        String last = installedOn(graph);
        String stands = last.isEmpty() && kept.removed().isPresent() ? kept.host() : last;
        if (!kept.equals(InstallState.NEW)) {
            said(kept.at(HostHome.renamed(kept.host(), settings.host()))).replaceIn(graph);
        }
        Optional<String> now = Optional.of(stands)
                .filter(host -> !host.isEmpty())
                .map(host -> HostHome.renamed(host, settings.host()));
        now.ifPresent(host -> Description.of(last()).text(HOME, host).replaceIn(graph));
        return now;
    }

    private void keep(InstallState state) {
        store.change(() -> {
            note(installedOn());
            said(state).replaceIn(store.graph(graph()));
        });
    }

    /** The platform installed on last, "" before the first; of an instance older than this note, the one it lives in. */
    private String installedOn() {
        return installedOn(store.graph(graph()));
    }

    private static String installedOn(Graph graph) {
        String noted = new Facts(graph, last()).text(HOME);
        InstallState kept = read(graph);
        return noted.isEmpty() && kept.isInstalled() ? kept.host() : noted;
    }

    private void note(String host) {
        if (!host.isEmpty()) {
            Description.of(last()).text(HOME, host).replaceIn(store.graph(graph()));
        }
    }

    private static Node last() {
        return Names.thing("install", Id.of("last"));
    }

    private static Description said(InstallState state) {
        Description said = Description.of(node())
                .text(HOST, state.host())
                .when(TESTED, state.tested().orElse(null))
                .when(CONSENTED, state.consented().orElse(null))
                .when(INSTALLED, state.installed().orElse(null))
                .when(REMOVED, state.removed().orElse(null));
        state.scopes().forEach(scope -> said.text(SCOPE, scope));
        return said;
    }

    private static InstallState read(Graph graph) {
        Facts facts = new Facts(graph, node());
        return facts.isEmpty()
                ? InstallState.NEW
                : new InstallState(
                        facts.text(HOST),
                        new HashSet<>(facts.texts(SCOPE)),
                        facts.when(TESTED),
                        facts.when(CONSENTED),
                        facts.when(INSTALLED),
                        facts.when(REMOVED));
    }

    /** The platform the settings name: what was agreed to, and what stands there, is about this one alone. */
    public String home() {
        return HostHome.of(settings.host());
    }

    private static Node node() {
        return Names.thing("install", Id.of("here"));
    }

    /** Where it is kept. */
    public static Node graph() {
        return Names.graph("install");
    }
}
