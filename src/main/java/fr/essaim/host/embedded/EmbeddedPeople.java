package fr.essaim.host.embedded;

import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.People;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import java.util.List;
import java.util.Optional;

/** Our accounts as a host shows them. */
final class EmbeddedPeople implements People {

    private final Transactions transactions;
    private final Accounts accounts;

    EmbeddedPeople(Transactions transactions, Accounts accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
    }

    @Override
    public Optional<HostPerson> find(String id) {
        return account(id).map(EmbeddedPeople::person);
    }

    @Override
    public Optional<HostPerson> byUsername(String username) {
        return transactions.read(() -> accounts.byUsername(username)).map(EmbeddedPeople::person);
    }

    @Override
    public Optional<HostPerson> byEmail(String email) {
        return transactions.read(() -> accounts.byEmail(email)).map(EmbeddedPeople::person);
    }

    @Override
    public List<HostPerson> ofSchool(String uai) {
        return transactions.read(() -> accounts.ofSchool(uai)).stream()
                .map(EmbeddedPeople::person)
                .toList();
    }

    private Optional<Account> account(String id) {
        return opaque(id).flatMap(known -> transactions.read(() -> accounts.find(known)));
    }

    /** An id that is none of ours in form names nothing. */
    static Optional<Id> opaque(String id) {
        try {
            return Optional.of(Id.of(id));
        } catch (Failure.NotFound notOurs) {
            return Optional.empty();
        }
    }

    private static HostPerson person(Account account) {
        return new HostPerson(
                account.id().value(),
                account.username(),
                Optional.of(account.email()).filter(email -> !email.isEmpty()),
                account.displayName(),
                account.school(),
                account.function().code(),
                account.active());
    }
}
