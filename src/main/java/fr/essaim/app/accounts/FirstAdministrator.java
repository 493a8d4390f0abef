package fr.essaim.app.accounts;

import fr.essaim.app.settings.Settings;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.OpenAccounts;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Opens the first account of an instance that has none: from the setting {@code essaim.first-admin}
 * ({@code user:password}), or for the person who brings the code of the log ({@link SetupCode}). Whoever holds it
 * administers the instance and may open campaigns. Without effect on an instance with accounts, so leaving the setting
 * behind gives nobody a way in.
 */
@Singleton
public final class FirstAdministrator {

    private static final System.Logger LOG = System.getLogger("fr.essaim");

    private final Settings settings;
    private final Transactions transactions;
    private final Accounts accounts;
    private final OpenAccounts openAccounts;
    private final Memberships memberships;
    private final SetupCode setupCode;
    private final Audit audit;

    @Inject
    public FirstAdministrator(
            Settings settings,
            Transactions transactions,
            Accounts accounts,
            OpenAccounts openAccounts,
            Memberships memberships,
            SetupCode setupCode,
            Audit audit) {
        this.settings = settings;
        this.transactions = transactions;
        this.accounts = accounts;
        this.openAccounts = openAccounts;
        this.memberships = memberships;
        this.setupCode = setupCode;
        this.audit = audit;
    }

    /**
     * A setting that cannot be used is said in the log, without the password, and the instance starts without it.
     *
     * @param address of this instance, for the line that says where the code of the log is typed
     */
    public void openIfNone(String address) {
        if (transactions.read(accounts::count) > 0) {
            return;
        }
        String wanted = settings.firstAdmin();
        if (wanted.isEmpty() || !openedFrom(wanted)) {
            LOG.log(
                    Level.INFO,
                    "This instance has no account yet. Setup code: " + setupCode.make() + " (to be typed at " + address
                            + "premiere-connexion; a new one at each start)");
        }
    }

    private boolean openedFrom(String wanted) {
        int colon = wanted.indexOf(':');
        if (colon < 1) {
            LOG.log(Level.ERROR, "essaim.first-admin must read user:password; no account was opened");
            return false;
        }
        try {
            String user = wanted.substring(0, colon);
            open(user, user, wanted.substring(colon + 1));
            return true;
        } catch (Failure refused) {
            LOG.log(Level.ERROR, "essaim.first-admin was refused ({0}); no account was opened", refused.key());
            return false;
        }
    }

    /**
     * Opens the account of the one who brings the code of the log.
     *
     * @throws Failure.NotFound when there are accounts already
     * @throws Failure.Invalid for another code, or a name or password that cannot be one
     */
    public synchronized Id openWith(String code, String user, String name, String password) {
        if (!setupCode.isOpen()) {
            throw new Failure.NotFound("web.no-such-page");
        }
        setupCode.check(code);
        if (user == null || user.isBlank()) {
            throw new Failure.Invalid("identifiant", "admin.setup-user");
        }
        Id person = open(user.strip(), name == null || name.isBlank() ? user.strip() : name.strip(), password);
        setupCode.forget();
        return person;
    }

    private Id open(String user, String name, String password) {
        var person = new OpenAccounts.Person(Optional.empty(), user, "", name, "", Account.Function.OTHER, true);
        Account account = openAccounts.open(person, password == null ? "" : password);
        transactions.change(() -> {
            memberships.add(Membership.everywhere(account.id(), Role.ADMIN, ""));
            memberships.add(Membership.everywhere(account.id(), Role.PROJECT_TEAM, ""));
            audit.note(Audit.Act.byItself(
                    Audit.Category.ROLES,
                    "admin.audit-first-account",
                    account.id().value()));
        });
        LOG.log(Level.INFO, "The first account was opened: " + account.username());
        return account.id();
    }
}
