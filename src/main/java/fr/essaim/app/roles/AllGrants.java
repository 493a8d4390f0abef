package fr.essaim.app.roles;

import fr.essaim.campaigns.web.CampaignGrants;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.arrivals.KnownArrivals;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Grant;
import fr.essaim.web.Grants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The hats a person was given here, and those the person's function on the host gives. */
@Singleton
public final class AllGrants implements Grants {

    private static final Duration HOLDS = Duration.ofDays(7);

    private final CampaignGrants given;
    private final Transactions transactions;
    private final Accounts accounts;
    private final KnownArrivals arrivals;
    private final HostRoles hostRoles;
    private final Clock clock;

    @Inject
    public AllGrants(
            CampaignGrants given,
            Transactions transactions,
            Accounts accounts,
            KnownArrivals arrivals,
            HostRoles hostRoles,
            Clock clock) {
        this.given = given;
        this.transactions = transactions;
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.hostRoles = hostRoles;
        this.clock = clock;
    }

    @Override
    public List<Grant> of(Id person) {
        List<Grant> own = given.of(person);
        if (hostRoles.groups().isEmpty()) {
            return own;
        }
        Optional<Account> account = transactions.read(() -> accounts.find(person));
        Stream<Grant> mapped = account.stream().flatMap(one -> roles(one).map(role -> grant(role, one)));
        return Stream.concat(own.stream(), mapped).distinct().toList();
    }

    /**
     * By what the person is here, and by what another platform said at a sign-in of the last week: what it does not say
     * again ends by itself. No other platform makes anybody an administrator.
     */
    private Stream<Role> roles(Account account) {
        Set<String> told = transactions.read(
                () -> arrivals.functions(account.id(), clock.instant().minus(HOLDS)));
        Stream<Role> elsewhere = hostRoles.of(told).stream().filter(role -> role != Role.ADMIN);
        return Stream.concat(hostRoles.of(Set.of(account.function().code())).stream(), elsewhere)
                .distinct();
    }

    private static Grant grant(Role role, Account account) {
        return Grant.everywhere(role, role == Role.ADMIN ? "" : account.uai());
    }
}
