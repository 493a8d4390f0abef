package fr.essaim.host.embedded;

import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.OpenAccounts;
import fr.essaim.host.embedded.accounts.Passwords;
import fr.essaim.host.embedded.changes.Changes;
import fr.essaim.host.embedded.changes.NoteChange;
import fr.essaim.host.embedded.notices.NoticeBoxes;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.host.embedded.rdf.RdfChanges;
import fr.essaim.host.embedded.rdf.RdfExchangeGroups;
import fr.essaim.host.embedded.rdf.RdfNoticeBoxes;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.rdf.MemoryGraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The embedded platform with Karim and Inès on it. */
public final class EmbeddedWorld {

    public static final String SCHOOL = "0990001N";

    public final MemoryGraphStore store = new MemoryGraphStore();
    public final TestClock clock = new TestClock();
    public final Accounts accounts = new RdfAccounts(store);
    public final ExchangeGroups groups = new RdfExchangeGroups(store);
    public final NoticeBoxes boxes = new RdfNoticeBoxes(store);
    public final OpenAccounts openAccounts =
            new OpenAccounts(store, accounts, new Passwords(1_000), Ids.random(), clock);
    public final Changes changes = new RdfChanges(store);
    public final List<Object> events = new ArrayList<>();
    public boolean listened = true;
    public final NoteChange noteChange = new NoteChange(changes, () -> listened, events::add, clock);
    public final Discuss discuss = new Discuss(store, groups, accounts, boxes, Ids.random(), clock, noteChange);
    public final EmbeddedProvider provider =
            new EmbeddedProvider(store, accounts, groups, boxes, Ids.random(), clock, noteChange);
    public final HostPlatform host = provider.init(Map.of());
    public final HostPlatform schoolTopics = provider.init(Map.of("spaces", "school-topics"));
    public final Account karim = person("Karim Benali", "karim.benali@college.example");
    public final Account ines = person("Inès Roy", "");

    public Account person(String name, String email) {
        return openAccounts
                .open(List.of(OpenAccounts.Person.teacher(name, email, SCHOOL)))
                .get(0)
                .account();
    }

    public ExchangeGroup group(String id) {
        return store.read(() -> groups.find(Id.of(id))).orElseThrow();
    }

    public List<String> titles(String space) {
        return group(space).discussion().stream().map(Topic::title).toList();
    }
}
