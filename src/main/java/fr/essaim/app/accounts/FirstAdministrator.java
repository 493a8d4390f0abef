package fr.essaim.app.accounts;

import fr.essaim.app.settings.Settings;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.OpenAccounts;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Opens the first account of an instance that has none, from the setting {@code essaim.first-admin}
 * ({@code user:password}); whoever holds it administers the instance and may open campaigns. Without effect on an
 * instance with accounts, so leaving the setting behind gives nobody a way in.
 */
@Singleton
public final class FirstAdministrator {

    private static final System.Logger LOG = System.getLogger("fr.essaim");

    private final Settings settings;
    private final Transactions transactions;
    private final Accounts accounts;
    private final OpenAccounts openAccounts;
    private final Memberships memberships;

    @Inject
    public FirstAdministrator(
            Settings settings,
            Transactions transactions,
            Accounts accounts,
            OpenAccounts openAccounts,
            Memberships memberships) {
        this.settings = settings;
        this.transactions = transactions;
        this.accounts = accounts;
        this.openAccounts = openAccounts;
        this.memberships = memberships;
    }

    /** A setting that cannot be used is said in the log, without the password, and the instance starts without it. */
    public void openIfNone() {
        String wanted = settings.firstAdmin();
        if (wanted.isEmpty() || transactions.read(accounts::count) > 0) {
            return;
        }
        int colon = wanted.indexOf(':');
        if (colon < 1) {
            LOG.log(Level.ERROR, "essaim.first-admin must read user:password; no account was opened");
            return;
        }
        try {
            open(wanted.substring(0, colon), wanted.substring(colon + 1));
        } catch (Failure refused) {
            LOG.log(Level.ERROR, "essaim.first-admin was refused ({0}); no account was opened", refused.key());
        }
    }

    private void open(String user, String password) {
        var person = new OpenAccounts.Person(Optional.empty(), user, "", user, "", Account.Function.OTHER, true);
        Account account = openAccounts.open(person, password);
        transactions.change(() -> {
            memberships.add(Membership.everywhere(account.id(), Role.ADMIN, ""));
            memberships.add(Membership.everywhere(account.id(), Role.PROJECT_TEAM, ""));
        });
        LOG.log(Level.INFO, "The first account was opened: " + account.username());
    }
}
