package fr.essaim.app.roles;

import fr.essaim.app.install.Installation;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
    private final Supplier<Optional<Instant>> installed;
    private final Clock clock;

    @Inject
    public AllGrants(
            CampaignGrants given,
            Transactions transactions,
            Accounts accounts,
            KnownArrivals arrivals,
            HostRoles hostRoles,
            Installation installation,
            Clock clock) {
        this(given, transactions, accounts, arrivals, hostRoles, () -> since(installation), clock);
    }

    AllGrants(
            CampaignGrants given,
            Transactions transactions,
            Accounts accounts,
            KnownArrivals arrivals,
            HostRoles hostRoles,
            Supplier<Optional<Instant>> installed,
            Clock clock) {
        this.given = given;
        this.transactions = transactions;
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.hostRoles = hostRoles;
        this.installed = installed;
        this.clock = clock;
    }

    /** When the platform the settings name was installed; empty once it is another, or was left. */
    private static Optional<Instant> since(Installation installation) {
        return installation.state().installed();
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
     * By what the person is here, and by what the platform in use said at a sign-in of the last week, since it was
     * installed: what it does not say again ends by itself, and what another said before it ends with that one. No other
     * platform makes anybody an administrator.
     */
    private Stream<Role> roles(Account account) {
        Set<String> told =
                installed.get().map(since -> told(account.id(), since)).orElse(Set.of());
        Stream<Role> elsewhere = hostRoles.of(told).stream().filter(role -> role != Role.ADMIN);
        return Stream.concat(hostRoles.of(Set.of(account.function().code())).stream(), elsewhere)
                .distinct();
    }

    private Set<String> told(Id person, Instant installed) {
        Instant holds = clock.instant().minus(HOLDS);
        return transactions.read(
                () -> arrivals.functions("host", person, installed.isAfter(holds) ? installed : holds));
    }

    private static Grant grant(Role role, Account account) {
        return Grant.everywhere(role, role == Role.ADMIN ? "" : account.uai());
    }
}
