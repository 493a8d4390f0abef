package fr.essaim.app.host;

import fr.essaim.app.install.InstallPlan;
import fr.essaim.app.install.InstallState;
import fr.essaim.app.install.Installation;
import fr.essaim.app.install.Installed;
import fr.essaim.app.plugin.PageEntry;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.plugin.Requirement;
import fr.essaim.app.settings.PublicRoot;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.Shell;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts our pages into the platform's navigation, having said before which; and takes them out again. Both may be repeated. */
@Singleton
public final class Install {

    private static final System.Logger LOG = System.getLogger(Install.class.getName());
    private static final Set<String> SHOWN = Set.of("main", "admin");

    private final Plugin plugin;
    private final Installation installation;
    private final CurrentHost current;
    private final PlanSpaces planSpaces;
    private final Moving moving;
    private final PublicRoot root;
    private final SpaceMenus menus;
    private final Consumer<Installed> news;

    @Inject
    public Install(
            Plugin plugin,
            Installation installation,
            CurrentHost current,
            PlanSpaces planSpaces,
            Moving moving,
            PublicRoot root,
            SpaceMenus menus,
            Event<Installed> news) {
        this(plugin, installation, current, planSpaces, moving, root, menus, (Consumer<Installed>) news::fire);
    }

    public Install(
            Plugin plugin,
            Installation installation,
            CurrentHost current,
            PlanSpaces planSpaces,
            Moving moving,
            PublicRoot root,
            SpaceMenus menus,
            Consumer<Installed> news) {
        this.plugin = plugin;
        this.installation = installation;
        this.current = current;
        this.planSpaces = planSpaces;
        this.moving = moving;
        this.root = root;
        this.menus = menus;
        this.news = news;
    }

    /**
     * What {@link #install} would make; writes nothing.
     *
     * @throws Failure.HostDown if the platform does not say what it can do
     */
    public InstallPlan plan() {
        InstallState state = installation.state();
        Set<Capability> can = asked();
        List<String> fallbacks = new ArrayList<>();
        boolean menus = isOpen(state, "navigation.write") && can.contains(Capability.NAVIGATION);
        if (!menus) {
            fallbacks.add(
                    can.contains(Capability.NAVIGATION)
                            ? "admin.fallback-navigation-refused"
                            : current.platform().id().equals("embedded")
                                    ? "admin.fallback-own-platform"
                                    : "admin.fallback-navigation");
        }
        if (!isOpen(state, "notify.send") || !can.contains(Capability.NOTICES)) {
            fallbacks.add("admin.fallback-notices");
        }
        List<Requirement> unmet = plugin.requirements().stream()
                .filter(one -> !can.contains(capability(one.capability())))
                .toList();
        List<String> missing = unmet.stream()
                .filter(one -> !isReplaced(one, can))
                .map(Requirement::capability)
                .toList();
        unmet.stream()
                .filter(one -> isReplaced(one, can))
                .map(one -> "admin.fallback-" + one.fallback())
                .distinct()
                .forEach(fallbacks::add);
        return new InstallPlan(
                menus ? entries() : List.of(), menus ? shown() : List.of(), planSpaces.all(), fallbacks, missing);
    }

    /** What nobody decided yet is not refused. */
    private static boolean isOpen(InstallState state, String scope) {
        return state.consented().isEmpty() || state.allows(scope);
    }

    /** What is optional has its fallback here; what is required, only where the platform has another way. */
    private static boolean isReplaced(Requirement unmet, Set<Capability> can) {
        return !unmet.required() || !unmet.fallback().isEmpty() && can.contains(capability(unmet.fallback()));
    }

    private static Capability capability(String id) {
        return Capability.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * @throws Failure.Conflict without consent, or on a platform that cannot do what is required
     * @throws Failure.HostDown if the platform fails meanwhile; pressing again goes on where it stopped
     */
    public void install(Id who) {
        InstallPlan plan = plan();
        if (installation.state().consented().isEmpty()) {
            throw new Failure.Conflict("admin.consent-first");
        }
        if (!plan.missing().isEmpty()) {
            throw new Failure.Conflict("admin.capability-missing");
        }
        try {
            HostPlatform platform = current.platform();
            for (PageEntry page : plan.entries()) {
                platform.shell().put(entry(page));
            }
            if (!plan.panels().isEmpty()) {
                panels().forEach(platform.shell()::put);
            }
        } catch (HostFailure failure) {
            throw down(failure);
        }
        moving.arrive(who);
        news.accept(new Installed());
    }

    /**
     * Takes our entries out of the navigation, and asks not to be called any more. What the platform cannot do now is
     * said in the log and left there.
     *
     * @param groups whose spaces have entries of ours
     */
    public int takeOut(List<Id> groups) {
        int gone = 0;
        try {
            HostPlatform platform = current.platform();
            if (platform.can(Capability.NAVIGATION)) {
                for (PageEntry page : entries()) {
                    platform.shell().remove(key(page));
                    gone++;
                }
                for (Shell.Entry panel : panels()) {
                    platform.shell().remove(panel.key());
                    gone++;
                }
                for (Id group : groups) {
                    gone += menus.takeOut(platform, group);
                }
            }
            if (platform.can(Capability.WEBHOOKS)) {
                platform.changes().callNoMore();
            }
        } catch (HostFailure failure) {
            throw down(failure);
        }
        return gone;
    }

    private Set<Capability> asked() {
        try {
            return current.platform().capabilities();
        } catch (HostFailure failure) {
            throw down(failure);
        }
    }

    private static Failure down(HostFailure failure) {
        LOG.log(Level.WARNING, "the platform failed: " + failure.getMessage(), failure);
        return new Failure.HostDown("admin.host-down");
    }

    private List<PageEntry> entries() {
        return plugin.pages().stream()
                .filter(page -> SHOWN.contains(page.placement()))
                .sorted(Comparator.comparing(PageEntry::order))
                .toList();
    }

    private Shell.Entry entry(PageEntry page) {
        String address = root.address() + page.path().substring(1);
        return new Shell.Entry(key(page), page.label().fr(), address, Optional.empty(), true, page.order());
    }

    /** Each takes the label of the page it shows. */
    private List<Shell.Entry> panels() {
        return plugin.widgets().stream()
                .flatMap(widget -> plugin.pages().stream()
                        .filter(page -> page.path().equals(widget.path()))
                        .map(page -> new Shell.Entry(
                                "essaim-panel-" + widget.id(),
                                page.label().fr(),
                                entry(page).url(),
                                Optional.empty(),
                                true,
                                page.order(),
                                Shell.Kind.PANEL)))
                .toList();
    }

    private List<PageEntry> shown() {
        return plugin.pages().stream()
                .filter(page -> plugin.widgets().stream()
                        .anyMatch(widget -> widget.path().equals(page.path())))
                .toList();
    }

    private static String key(PageEntry page) {
        return "essaim-" + page.id();
    }
}
