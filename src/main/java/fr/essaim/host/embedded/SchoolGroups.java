package fr.essaim.host.embedded;

import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.kernel.Ids;
import java.time.Clock;
import java.util.List;

/**
 * One group for each school, with its people who have an account that is open. It is brought up to date whenever it is
 * asked for. Needs a running transaction.
 */
final class SchoolGroups {

    private final ExchangeGroups groups;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;

    SchoolGroups(ExchangeGroups groups, Accounts accounts, Ids ids, Clock clock) {
        this.groups = groups;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The school's group as it must be now: with all its people, and nobody else. */
    ExchangeGroup of(String uai) {
        List<Account> people =
                accounts.ofSchool(uai).stream().filter(Account::active).toList();
        if (people.isEmpty()) {
            throw HostFailure.missing("school-group");
        }
        String key = "school-" + uai;
        ExchangeGroup group = groups.byKey(key)
                .orElseGet(() ->
                        new ExchangeGroup(ids.next(), key, uai, "", uai, false, clock.instant(), List.of(), List.of()));
        groups.save(group);
        people.stream()
                .map(Account::id)
                .filter(person -> group.member(person).isEmpty())
                .forEach(person ->
                        groups.saveMember(group.id(), new ExchangeGroup.Member(person, false, clock.instant())));
        group.members().stream()
                .map(ExchangeGroup.Member::account)
                .filter(person -> people.stream().noneMatch(one -> one.id().equals(person)))
                .forEach(person -> groups.removeMember(group.id(), person));
        return groups.find(group.id()).orElseThrow();
    }
}
