package fr.essaim.app.accounts;

import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.Newcomers;
import fr.essaim.host.embedded.accounts.OpenAccounts.Person;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The roster, as the embedded platform opens accounts from it: who signs in is who was placed. Members of the project
 * team who are on no roster follow, so that a lost code can be made anew.
 */
@Singleton
public final class RosterNewcomers implements Newcomers {

    private final Rosters rosters;
    private final Memberships memberships;
    private final Accounts accounts;

    @Inject
    public RosterNewcomers(Rosters rosters, Memberships memberships, Accounts accounts) {
        this.rosters = rosters;
        this.memberships = memberships;
        this.accounts = accounts;
    }

    @Override
    public List<Person> of(Id campaign, Set<String> schools) {
        List<Teacher> teachers = rosters.of(campaign).stream()
                .filter(teacher -> schools.contains(teacher.school()))
                .toList();
        Set<Id> listed = teachers.stream().map(Teacher::id).collect(Collectors.toSet());
        Stream<Person> team = memberships.in(campaign).stream()
                .filter(one -> one.role() == Role.PROJECT_TEAM || one.role() == Role.DIRECTION)
                .filter(one -> schools.contains(one.scope()) && !listed.contains(one.person()))
                .map(Membership::person)
                .distinct()
                .flatMap(person -> accounts.find(person).stream())
                .map(RosterNewcomers::person);
        return Stream.concat(teachers.stream().map(RosterNewcomers::person), team)
                .toList();
    }

    @Override
    public boolean steers(Id campaign, Id person) {
        return memberships.in(campaign).stream()
                .anyMatch(one -> one.person().equals(person)
                        && (one.role() == Role.PROJECT_TEAM || one.role() == Role.DIRECTION));
    }

    private static Person person(Account account) {
        return Person.teacher(account.displayName(), account.email(), account.uai())
                .knownAs(account.id());
    }

    private static Person person(Teacher teacher) {
        return Person.teacher(teacher.name(), teacher.email(), teacher.school()).knownAs(teacher.id());
    }
}
