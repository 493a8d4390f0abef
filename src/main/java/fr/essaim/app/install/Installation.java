package fr.essaim.app.install;

import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.plugin.Scope;
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
import java.util.Map;
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
        InstallState kept = store.read(() -> store.record(graph(), InstallState.class, Installation::read));
        return kept.host().equals(host()) ? kept : InstallState.NEW;
    }

    /**
     * Whether what was delivered so far stands on another platform than the settings name now: ids of groups and people
     * kept from there would be somebody else's here.
     */
    public boolean isElsewhere() {
        return store.read(() -> {
            String home = home();
            return !home.isEmpty() && !home.equals(host());
        });
    }

    public void tested() {
        InstallState now = state();
        keep(new InstallState(
                host(), now.scopes(), Optional.of(clock.instant()), now.consented(), now.installed(), now.removed()));
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
                    host(), known, now.tested(), Optional.of(clock.instant()), now.installed(), Optional.empty()));
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
                    host(),
                    now.scopes(),
                    now.tested(),
                    now.consented(),
                    Optional.of(clock.instant()),
                    Optional.empty()));
            home(host());
        });
    }

    /** Nothing is written to the platform any more; what was agreed to is taken back. */
    public void removed(Id who) {
        store.change(() -> {
            audit.note(Audit.Act.done(who, Audit.Category.INSTALL, "admin.audit-removed"));
            keep(new InstallState(
                    host(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(clock.instant())));
        });
    }

    /** For a demonstration on our own platform, unless somebody took it out before; any other is asked for first. */
    public void byItselfIfNew() {
        if (!state().equals(InstallState.NEW)
                || !"embedded".equals(settings.host().get("kind"))) {
            return;
        }
        store.change(() -> whole(settings, plugin, clock.instant()).replaceIn(store.graph(graph())));
    }

    /** All agreed to and installed, with the platform the settings name. */
    public static Description whole(Settings settings, Plugin plugin, Instant when) {
        Optional<Instant> now = Optional.of(when);
        Set<String> all = new HashSet<>(plugin.scopes().stream().map(Scope::id).toList());
        return said(new InstallState(host(settings), all, now, now, now, Optional.empty()));
    }

    private void keep(InstallState state) {
        store.change(() -> {
            home(home());
            said(state).replaceIn(store.graph(graph()));
        });
    }

    /** The platform installed on last, "" before the first; of an instance older than this note, the one it lives in. */
    private String home() {
        String noted = new Facts(store.graph(graph()), last()).text(HOME);
        InstallState kept = read(store.graph(graph()));
        return noted.isEmpty() && kept.isInstalled() ? kept.host() : noted;
    }

    private void home(String host) {
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

    /** Kind and address of the platform the settings name. */
    private String host() {
        return host(settings);
    }

    private static String host(Settings settings) {
        Map<String, String> host = settings.host();
        return host.get("kind") + " " + host.get("base-url");
    }

    private static Node node() {
        return Names.thing("install", Id.of("here"));
    }

    /** Where it is kept. */
    public static Node graph() {
        return Names.graph("install");
    }
}
