package fr.essaim.app.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.rdf.MemoryGraphStore;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountSchoolsTest {

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final RdfAccounts accounts = new RdfAccounts(store);
    private final RdfMemberships memberships = new RdfMemberships(store, clock);
    private final AccountSchools schools = new AccountSchools(store, accounts, memberships);

    private void account(String id, String uai) {
        store.change(() -> accounts.save(
                new Account(Id.of(id), id, "", id, uai, Account.Function.TEACHER, false, true, clock.instant())));
    }

    @Test
    void theAccountSaysTheSchoolElseTheRosterAndNeverAHatSomebodyGave() {
        account("claire", "0990002P");
        account("inspector", "");
        Id byCourse = Id.of("by-course");
        store.change(() -> {
            memberships.add(Membership.in(Id.of("mars"), Id.of("claire"), Role.PROJECT_TEAM, "0690001A"));
            memberships.add(Membership.in(Id.of("mars"), Id.of("inspector"), Role.PROJECT_TEAM, "0690001A"));
            memberships.add(Membership.in(Id.of("mars"), byCourse, Role.TEACHER, "0990001N"));
        });
        assertEquals(Optional.of("0990002P"), schools.of(Id.of("claire")));
        assertEquals(Optional.empty(), schools.of(Id.of("inspector")));
        assertEquals(Optional.of("0990001N"), schools.of(byCourse), "who comes through a course has no account");
        assertEquals(Optional.empty(), schools.of(Id.of("nobody")));
    }
}
