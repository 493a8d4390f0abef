package fr.essaim.app.roles;

import fr.essaim.campaigns.web.CampaignGrants;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Grant;
import fr.essaim.web.Grants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The hats a person was given here, and those the person's function on the host gives. */
@Singleton
public final class AllGrants implements Grants {

    private final CampaignGrants given;
    private final Transactions transactions;
    private final Accounts accounts;
    private final HostRoles hostRoles;

    @Inject
    public AllGrants(CampaignGrants given, Transactions transactions, Accounts accounts, HostRoles hostRoles) {
        this.given = given;
        this.transactions = transactions;
        this.accounts = accounts;
        this.hostRoles = hostRoles;
    }

    @Override
    public List<Grant> of(Id person) {
        List<Grant> own = given.of(person);
        if (hostRoles.groups().isEmpty()) {
            return own;
        }
        Optional<Account> account = transactions.read(() -> accounts.find(person));
        Stream<Grant> mapped = account.stream()
                .flatMap(one ->
                        hostRoles.of(Set.of(one.function().code())).stream().map(role -> grant(role, one)));
        return Stream.concat(own.stream(), mapped).distinct().toList();
    }

    private static Grant grant(Role role, Account account) {
        return Grant.everywhere(role, role == Role.ADMIN ? "" : account.uai());
    }
}
