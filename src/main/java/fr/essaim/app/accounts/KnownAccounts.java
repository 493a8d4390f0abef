package fr.essaim.app.accounts;

import fr.essaim.campaigns.roster.KnownPeople;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.security.People;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The embedded platform's accounts, as the rooms and the door know people. */
@Singleton
public final class KnownAccounts implements KnownPeople, People {

    private final Transactions transactions;
    private final Accounts accounts;

    @Inject
    public KnownAccounts(Transactions transactions, Accounts accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
    }

    @Override
    public Optional<Id> byEmail(String email) {
        return email.isBlank()
                ? Optional.empty()
                : transactions.read(() -> accounts.byEmail(email).map(Account::id));
    }

    @Override
    public String name(Id person) {
        return transactions.read(
                () -> accounts.find(person).map(Account::displayName).orElse(""));
    }
}
