package fr.essaim.app.accounts;

import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Uai;
import fr.essaim.campaigns.academies.HomeSchools;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The school on the account; for who comes in through another platform, the school whose roster the person is on. */
@Singleton
public final class AccountSchools implements HomeSchools {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Memberships memberships;

    @Inject
    public AccountSchools(Transactions transactions, Accounts accounts, Memberships memberships) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @Override
    public Optional<String> of(Id person) {
        return transactions.read(
                () -> accounts.find(person).flatMap(Account::school).or(() -> onRoster(person)));
    }

    private Optional<String> onRoster(Id person) {
        return memberships.of(person).stream()
                .filter(hat -> hat.role() == Role.TEACHER && Uai.hasForm(hat.scope()))
                .map(hat -> hat.scope())
                .findFirst();
    }
}
