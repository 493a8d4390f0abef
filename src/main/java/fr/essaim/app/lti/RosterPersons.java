package fr.essaim.app.lti;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.lti.people.KnownPersons;
import fr.essaim.host.lti.people.Names;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The teachers of the rosters and those with an account, as somebody who comes from a platform may be one of them. */
@Singleton
public final class RosterPersons implements KnownPersons {

    private static final Set<Role> PLAIN = Set.of(Role.TEACHER, Role.ANIMATOR);

    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Accounts accounts;
    private final Memberships memberships;

    @Inject
    public RosterPersons(Campaigns campaigns, Rosters rosters, Accounts accounts, Memberships memberships) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @Override
    public List<Candidate> like(String email, String name) {
        Map<Id, Candidate> found = new LinkedHashMap<>();
        if (!email.isBlank()) {
            accounts.byEmail(email)
                    .filter(Account::active)
                    .ifPresent(account -> found.put(account.id(), candidate(account)));
        }
        for (Campaign campaign : campaigns.all()) {
            rosters.of(campaign.id()).stream()
                    .filter(teacher -> isLike(teacher, email, name))
                    .forEach(teacher -> found.putIfAbsent(teacher.id(), candidate(teacher, campaign)));
        }
        return List.copyOf(found.values());
    }

    private static boolean isLike(Teacher teacher, String email, String name) {
        return !email.isBlank() && teacher.email().equalsIgnoreCase(email) || Names.same(teacher.name(), name);
    }

    private Candidate candidate(Account account) {
        boolean trusted = account.administrator() || trusted(account.id());
        return new Candidate(account.id(), account.displayName(), account.email(), "", trusted);
    }

    private Candidate candidate(Teacher teacher, Campaign campaign) {
        String school = campaign.school(teacher.school()).map(one -> one.name()).orElse(teacher.school());
        String where = teacher.discipline().isBlank() ? school : school + ", " + teacher.discipline();
        return new Candidate(teacher.id(), teacher.name(), teacher.email(), where, trusted(teacher.id()));
    }

    private boolean trusted(Id person) {
        return memberships.of(person).stream().anyMatch(hat -> !PLAIN.contains(hat.role()));
    }
}
