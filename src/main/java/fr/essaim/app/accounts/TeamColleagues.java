package fr.essaim.app.accounts;

import fr.essaim.campaigns.team.Colleague;
import fr.essaim.campaigns.team.Colleagues;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Account.Function;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.OpenAccounts;
import fr.essaim.host.embedded.accounts.Secret;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The embedded platform's accounts, as a project team knows and invites its members. */
@Singleton
public final class TeamColleagues implements Colleagues {

    private final Transactions transactions;
    private final Accounts accounts;
    private final OpenAccounts openAccounts;

    @Inject
    public TeamColleagues(Transactions transactions, Accounts accounts, OpenAccounts openAccounts) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.openAccounts = openAccounts;
    }

    @Override
    public Optional<Colleague> find(Id person) {
        return transactions.read(() -> accounts.find(person).map(TeamColleagues::colleague));
    }

    @Override
    public Invited invite(Newcomer newcomer) {
        Function function = newcomer.hierarchical() ? Function.HEAD : Function.PROJECT;
        OpenAccounts.Person person = new OpenAccounts.Person(
                Optional.empty(), "", newcomer.email(), newcomer.name(), newcomer.school(), function, false);
        return transactions.write(() -> {
            OpenAccounts.Opened opened =
                    openAccounts.open(List.of(withoutAddress(person))).get(0);
            Account account = opened.account();
            return new Invited(
                    colleague(account),
                    account.username(),
                    opened.code().or(() -> renewed(account, newcomer.school())));
        });
    }

    /** Without an address, the same name in the same school is the same person: a second press makes nobody twice. */
    private OpenAccounts.Person withoutAddress(OpenAccounts.Person person) {
        return person.email().isBlank()
                ? accounts.ofSchool(person.uai()).stream()
                        .filter(one -> one.displayName()
                                .equalsIgnoreCase(person.displayName().strip()))
                        .findFirst()
                        .map(one -> person.knownAs(one.id()))
                        .orElse(person)
                : person;
    }

    /** A code for whoever has an account in this school and has not come in with a password yet. */
    private Optional<String> renewed(Account account, String school) {
        boolean waits = account.active()
                && account.letInBy(Set.of(school))
                && accounts.secret(account.id()).map(Secret::temporary).orElse(false);
        return waits ? Optional.of(openAccounts.renew(account.id())) : Optional.empty();
    }

    private static Colleague colleague(Account account) {
        boolean hierarchical = account.function() == Function.HEAD || account.function() == Function.ACADEMY;
        return new Colleague(account.id(), account.displayName(), account.uai(), hierarchical);
    }
}
