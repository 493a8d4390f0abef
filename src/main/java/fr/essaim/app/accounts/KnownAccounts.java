package fr.essaim.app.accounts;

import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
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
    private final Memberships memberships;
    private final Rosters rosters;

    @Inject
    public KnownAccounts(Transactions transactions, Accounts accounts, Memberships memberships, Rosters rosters) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.memberships = memberships;
        this.rosters = rosters;
    }

    @Override
    public Optional<Id> byEmail(String email) {
        return email.isBlank()
                ? Optional.empty()
                : transactions.read(() -> accounts.byEmail(email).map(Account::id));
    }

    /** Who comes in through a platform needs no account here: then the roster says the name. */
    @Override
    public String name(Id person) {
        return transactions.read(
                () -> accounts.find(person).map(Account::displayName).orElseGet(() -> onRoster(person)));
    }

    private String onRoster(Id person) {
        return memberships.of(person).stream()
                .flatMap(hat -> hat.campaign().stream())
                .flatMap(campaign -> rosters.find(campaign, person).stream())
                .map(Teacher::name)
                .findFirst()
                .orElse("");
    }
}
