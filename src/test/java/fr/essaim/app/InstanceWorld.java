package fr.essaim.app;

import fr.essaim.app.audit.RdfAudit;
import fr.essaim.app.backup.Album;
import fr.essaim.app.backup.Backups;
import fr.essaim.app.data.Census;
import fr.essaim.app.host.CurrentHost;
import fr.essaim.app.host.GuardedHost;
import fr.essaim.app.host.Install;
import fr.essaim.app.host.MenusAgain;
import fr.essaim.app.host.Moving;
import fr.essaim.app.host.PlanSpaces;
import fr.essaim.app.host.SpaceMenus;
import fr.essaim.app.install.Closed;
import fr.essaim.app.install.Installation;
import fr.essaim.app.install.Installed;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.settings.PublicRoot;
import fr.essaim.app.settings.Settings;
import fr.essaim.app.uninstall.Purge;
import fr.essaim.app.uninstall.Uninstall;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfCampaigns;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.groups.rdf.RdfGroups;
import fr.essaim.host.MemoryHost;
import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.arrivals.Recognise;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.host.embedded.rdf.RdfKnownArrivals;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformProvider;
import fr.essaim.journal.LogEntries;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Note;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.rdf.RdfLogEntries;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.pathways.rdf.RdfPathwayPlans;
import fr.essaim.pathways.rdf.RdfPathways;
import fr.essaim.questionnaire.AnswerSheets;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.rdf.RdfAnswerSheets;
import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.PublicDataset;
import fr.essaim.rdf.Shapes;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.notices.RetryNotices;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import fr.essaim.spaces.reconciler.MendSpaces;
import fr.essaim.spaces.reconciler.NoNotices;
import fr.essaim.spaces.reconciler.Reconcile;
import fr.essaim.spaces.reconciler.SetAside;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import java.util.function.Function;

/** A whole instance on real files, in a platform kept in memory. */
public final class InstanceWorld implements AutoCloseable {

    public static final Id SOPHIE = Id.of("sophie");
    public static final Id CAMPAIGN = Id.of("day");
    public static final Id GROUP = Id.of("ga");

    public final TestClock clock = new TestClock();
    public MemoryHost host = new MemoryHost();
    private final Map<String, MemoryHost> others = new HashMap<>();
    public final Plugin plugin = new Plugin();
    public final Settings settings;
    public final LogGraphStore store;
    public final LogGraphStore open;
    public final RdfAudit audit;
    public final Installation installation;
    public final CurrentHost current;
    public final HostPlatform guarded;
    public final Install install;
    public final Campaigns campaigns;
    public final Rosters rosters;
    public final AnswerSheets sheets;
    public final LogEntries entries;
    public final DiscussionSpaces spaces;
    public final RdfKnownArrivals arrivals;
    public final Recognise recognise;
    public final Reconcile reconcile;
    public final SetAside setAside;
    public final Census census;
    public final StoresInUse stores;
    public final Album album;
    public final Backups backups;
    public final Uninstall uninstall;
    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1);

    public InstanceWorld(Path data) {
        Properties said = new Properties();
        said.setProperty("essaim.data", data.toString());
        settings = new Settings(said, Map.of());
        store = LogGraphStore.open(data.resolve("private"), executor, clock);
        open = LogGraphStore.open(data.resolve("public"), executor, clock);
        audit = new RdfAudit(store, Ids.random(), clock);
        installation = new Installation(store, settings, plugin, audit, clock);
        current = new CurrentHost(
                List.of(
                        provider("embedded", address -> host),
                        provider("rest", address -> others.computeIfAbsent(address, one -> new MemoryHost()))),
                settings);
        SpaceMenus menus = new SpaceMenus(plugin, new PublicRoot(settings));
        guarded = new GuardedHost(current, installation, menus);
        campaigns = new RdfCampaigns(store);
        rosters = new RdfRosters(store);
        sheets = new RdfAnswerSheets(store);
        entries = new RdfLogEntries(store);
        spaces = new RdfDiscussionSpaces(store);
        arrivals = new RdfKnownArrivals(store);
        reconcile = new Reconcile(store, spaces, NoNotices.round(store, guarded, clock), guarded, clock);
        setAside = new SetAside(
                store,
                campaigns,
                spaces,
                new RetryNotices(store, new RdfWishedNotices(store), clock),
                new MendSpaces(store, spaces, event -> {}, clock));
        census = new Census(
                store,
                new RdfAccounts(store),
                campaigns,
                rosters,
                sheets,
                new RdfGroups(store),
                new RdfPathways(store, new RdfPathwayPlans(store)),
                spaces,
                entries);
        stores = new StoresInUse(List.of(store, open), executor, clock);
        album = new Album(() -> data.resolve("photos"));
        backups = new Backups(settings, plugin, stores, album, census, clock);
        recognise = new Recognise(store, arrivals, new RdfAccounts(store), Ids.random(), clock);
        Closed closed = new Closed(store);
        CloseSpaces closeSpaces = new CloseSpaces(store, spaces, event -> {}, clock);
        Consumer<Installed> news = this::installed;
        Moving moving = new Moving(installation, store, arrivals, recognise);
        install = new Install(
                plugin,
                installation,
                current,
                new PlanSpaces(store, campaigns, spaces, closed),
                moving,
                new PublicRoot(settings),
                menus,
                news);
        uninstall = new Uninstall(
                plugin,
                store,
                campaigns,
                spaces,
                closeSpaces,
                reconcile,
                install,
                installation,
                backups,
                stores,
                closed,
                new Purge(
                        store,
                        new PublicDataset(open, Shapes.ofPublicData()),
                        campaigns,
                        new RdfMemberships(store, Clock.systemDefaultZone()),
                        album),
                audit);
    }

    private void installed(Installed event) {
        uninstall.installed(event);
        new MenusAgain(store, campaigns, spaces, guarded, raised -> {}, clock).installed(event);
        reconcile.hostIsOpen();
        reconcile.run();
    }

    /** @param at which platform it makes of the address it is given */
    private static HostPlatformProvider provider(String id, Function<String, HostPlatform> at) {
        return new HostPlatformProvider() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public HostPlatform init(Map<String, String> with) {
                return at.apply(with.get("base-url"));
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    /** The platforms another process knew. */
    void lend(InstanceWorld before) {
        host = before.host;
        others.putAll(before.others);
    }

    /** The administrator chooses another platform; nothing is agreed to there yet. */
    public MemoryHost choose(String kind, String address) {
        settings.choose(Map.of("essaim.host.kind", kind, "essaim.host.base-url", address), Map.of());
        reconcile.follow();
        return (MemoryHost) current.platform();
    }

    /** Tested, agreed to in full, installed. */
    public void setUp() {
        installation.tested();
        installation.consent(
                SOPHIE, Set.of("users.read", "spaces.manage", "posts.write", "notify.send", "navigation.write"));
        install.install(SOPHIE);
    }

    /** One campaign with two teachers, their answers, an entry and a space. */
    public void campaign(LocalDate day) {
        Id ana = Id.of("ana");
        host.person("ana", "Ana Un", "ana@college.example");
        store.change(() -> {
            campaigns.save(new Campaign(
                    CAMPAIGN,
                    "Journée",
                    "Académie",
                    day,
                    List.of(new School("0990001N", "Jean-Moulin", "")),
                    List.of(),
                    List.of(),
                    true));
            rosters.save(CAMPAIGN, new Teacher(ana, "0990001N", "Ana", "Un", "ana@college.example", "", true));
            rosters.save(CAMPAIGN, new Teacher(Id.of("bob"), "0990001N", "Bob", "Deux", "", "", true));
            sheets.save(CAMPAIGN, List.of(answers(ana), answers(Id.of("bob"))));
            entries.save(new LogEntry(
                    Id.of("e1"),
                    ana,
                    CAMPAIGN,
                    GROUP,
                    Optional.empty(),
                    new Note("à retenir", List.of(), ""),
                    Visibility.PRIVATE,
                    clock.instant(),
                    Optional.empty()));
        });
        WantSpaces.Person person = new WantSpaces.Person(ana, "Ana Un", "ana@college.example");
        new WantSpaces(store, spaces, event -> {}, clock)
                .want(
                        CAMPAIGN,
                        List.of(new WantSpaces.Wish(
                                GROUP,
                                "Groupe A",
                                "",
                                Optional.of("0990001N"),
                                List.of(person),
                                "Bienvenue",
                                new SafeHtml("<p>Bonjour</p>"))));
    }

    private static Answers answers(Id teacher) {
        return new Answers(teacher, Map.of("q7.1", 3), Set.of(), Set.of(), "");
    }

    @Override
    public void close() {
        store.close();
        open.close();
        executor.shutdownNow();
    }

    /** She looks after it, and reads nothing of campaigns. */
    public static Visit administrator(Language language) {
        Viewer sophie = new Viewer(Optional.of(SOPHIE), "Sophie Renard", List.of(Grant.everywhere(Role.ADMIN, "")));
        return PagesInTests.visit(sophie, language);
    }
}
