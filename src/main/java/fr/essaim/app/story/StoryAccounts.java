package fr.essaim.app.story;

import fr.essaim.campaigns.roster.RosterLine;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * Accounts of the story's people on the embedded platform. They have no password: nobody can sign in as one of them
 * but by the demonstration's button.
 */
@Singleton
public final class StoryAccounts {

    private final Accounts accounts;
    private final Clock clock;

    @Inject
    public StoryAccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    void open(List<RosterLine> roster, List<Cast.Person> cast) {
        roster.forEach(line -> save(
                login(line.email()),
                line.email(),
                line.firstName() + " " + line.lastName(),
                line.school(),
                Account.Function.TEACHER,
                false));
        cast.forEach(person -> save(
                login(person.email()),
                person.email(),
                person.name(),
                person.uai(),
                function(person.role()),
                person.role() == Role.ADMIN));
    }

    private void save(
            String login, String email, String name, String uai, Account.Function function, boolean administrator) {
        accounts.save(new Account(
                Id.of(login.replace('.', '-')),
                login,
                email,
                name,
                uai,
                function,
                administrator,
                true,
                clock.instant()));
    }

    private static String login(String email) {
        return email.substring(0, email.indexOf('@'));
    }

    private static Account.Function function(Role role) {
        return switch (role) {
            case TEACHER, ANIMATOR -> Account.Function.TEACHER;
            case PROJECT_TEAM -> Account.Function.PROJECT;
            case DIRECTION -> Account.Function.HEAD;
            case ACADEMY -> Account.Function.ACADEMY;
            case ADMIN -> Account.Function.OTHER;
        };
    }
}
