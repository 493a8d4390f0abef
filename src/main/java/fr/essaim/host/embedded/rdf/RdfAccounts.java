package fr.essaim.host.embedded.rdf;

import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.Secret;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Accounts in one graph, their secrets in another. Looked up by the store's own index, not kept as one big record:
 * an académie has thousands and a page needs one.
 */
@Singleton
public final class RdfAccounts implements Accounts {

    private static final Node PEOPLE = Names.graph("accounts");
    private static final Node SECRETS = Names.graph("secrets");

    private final GraphStore store;

    @Inject
    public RdfAccounts(GraphStore store) {
        this.store = store;
    }

    @Override
    public Optional<Account> find(Id id) {
        Facts facts = new Facts(store.graph(PEOPLE), node(id));
        return facts.isEmpty() ? Optional.empty() : Optional.of(account(facts));
    }

    @Override
    public Optional<Account> byUsername(String username) {
        return by(Hosting.USERNAME, plain(username)).findFirst();
    }

    @Override
    public Optional<Account> byEmail(String email) {
        return by(Hosting.EMAIL, plain(email)).findFirst();
    }

    @Override
    public List<Account> ofSchool(String uai) {
        return by(Hosting.SCHOOL, uai)
                .sorted(Comparator.comparing(Account::displayName).thenComparing(Account::id))
                .toList();
    }

    @Override
    public long count() {
        return store.graph(PEOPLE).stream(Node.ANY, Hosting.USERNAME, Node.ANY).count();
    }

    @Override
    public void save(Account account) {
        if (others(byUsername(account.username()), account)
                || (!account.email().isEmpty() && others(byEmail(account.email()), account))) {
            throw new Failure.Conflict("host.account-exists", account.displayName());
        }
        Description.of(node(account.id()))
                .a(Hosting.ACCOUNT)
                .text(Hosting.USERNAME, account.username())
                .text(Hosting.EMAIL, account.email())
                .text(Hosting.NAME, account.displayName())
                .text(Hosting.SCHOOL, account.uai())
                .text(Hosting.FUNCTION, account.function().code())
                .flag(Hosting.ADMINISTRATOR, account.administrator())
                .flag(Hosting.ACTIVE, account.active())
                .when(Hosting.CREATED, account.created())
                .replaceIn(store.graph(PEOPLE));
    }

    @Override
    public Optional<Secret> secret(Id account) {
        Facts facts = new Facts(store.graph(SECRETS), node(account));
        return facts.maybe(Hosting.SECRET)
                .map(encoded -> new Secret(encoded, facts.flag(Hosting.TEMPORARY), facts.when(Hosting.UNTIL)));
    }

    @Override
    public void keep(Id account, Secret secret) {
        Description.of(node(account))
                .text(Hosting.SECRET, secret.encoded())
                .flag(Hosting.TEMPORARY, secret.temporary())
                .when(Hosting.UNTIL, secret.until().orElse(null))
                .replaceIn(store.graph(SECRETS));
    }

    @Override
    public void remove(Id account) {
        Description.remove(store.graph(PEOPLE), node(account));
        Description.remove(store.graph(SECRETS), node(account));
    }

    private Stream<Account> by(Node property, String value) {
        Graph graph = store.graph(PEOPLE);
        if (value.isEmpty()) {
            return Stream.empty();
        }
        return graph.find(Node.ANY, property, NodeFactory.createLiteralString(value)).toList().stream()
                .map(triple -> account(new Facts(graph, triple.getSubject())));
    }

    private static boolean others(Optional<Account> found, Account account) {
        return found.isPresent() && !found.get().id().equals(account.id());
    }

    private static Account account(Facts facts) {
        return new Account(
                Names.id(facts.subject()),
                facts.text(Hosting.USERNAME),
                facts.text(Hosting.EMAIL),
                facts.text(Hosting.NAME),
                facts.text(Hosting.SCHOOL),
                Account.Function.of(facts.text(Hosting.FUNCTION)),
                facts.flag(Hosting.ADMINISTRATOR),
                facts.flag(Hosting.ACTIVE),
                facts.when(Hosting.CREATED).orElse(Instant.EPOCH));
    }

    private static Node node(Id id) {
        return Names.thing("account", id);
    }

    private static String plain(String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    }
}
