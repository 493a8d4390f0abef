package fr.essaim.app;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.host.embedded.accounts.Newcomers;
import fr.essaim.host.embedded.accounts.OpenAccounts.Person;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The roster, as the embedded platform opens accounts from it: who signs in is who was placed. */
@Singleton
public final class RosterNewcomers implements Newcomers {

    private final Rosters rosters;

    @Inject
    public RosterNewcomers(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public List<Person> of(Id campaign, Set<String> schools) {
        return rosters.of(campaign).stream()
                .filter(teacher -> schools.contains(teacher.school()))
                .map(RosterNewcomers::person)
                .toList();
    }

    private static Person person(Teacher teacher) {
        return Person.teacher(teacher.name(), teacher.email(), teacher.school()).knownAs(teacher.id());
    }
}
