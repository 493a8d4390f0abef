package fr.essaim.host.embedded.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.ChoosePassword;
import fr.essaim.host.embedded.accounts.CloseAccounts;
import fr.essaim.host.embedded.accounts.HandOverCodes;
import fr.essaim.host.embedded.accounts.Newcomers;
import fr.essaim.host.embedded.accounts.OpenAccounts;
import fr.essaim.host.embedded.accounts.Passwords;
import fr.essaim.host.embedded.accounts.Secret;
import fr.essaim.host.embedded.changes.Changes;
import fr.essaim.host.embedded.changes.NoteChange;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.host.embedded.rdf.RdfChanges;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Role;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.web.Grant;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.web.security.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountsPageTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final String MINE = "0990001N";

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final Accounts accounts = new RdfAccounts(store);
    private final Passwords passwords = new Passwords(1_000);
    private final List<OpenAccounts.Person> roster = new ArrayList<>();
    private final HandOverCodes handOverCodes = new HandOverCodes(
            store,
            (campaign, schools) ->
                    roster.stream().filter(one -> schools.contains(one.uai())).toList(),
            accounts,
            new OpenAccounts(store, accounts, passwords, Ids.random(), clock),
            clock);
    private final List<Audit.Act> noted = new ArrayList<>();
    private final Changes changes = new RdfChanges(store);
    private final CloseAccounts closeAccounts = new CloseAccounts(
            store,
            new Newcomers() {
                @Override
                public List<OpenAccounts.Person> of(Id campaign, Set<String> schools) {
                    return roster.stream()
                            .filter(one -> schools.contains(one.uai()))
                            .toList();
                }

                @Override
                public boolean steers(Id campaign, Id person) {
                    return person.equals(Id.of("head"));
                }
            },
            accounts,
            new NoteChange(changes, () -> true, event -> {}, clock),
            new Noting());
    private final PagesInTests pages = new PagesInTests();

    private String page(Language language) {
        Viewer team = new Viewer(
                Optional.of(Id.of("team")), "Équipe", List.of(Grant.inCampaign(Role.PROJECT_TEAM, CAMPAIGN, MINE)));
        Visit visit = PagesInTests.visit(team, language);
        Html html = new AccountsPage(handOverCodes, closeAccounts, new Sessions(clock), visit).show(CAMPAIGN);
        return pages.render(visit, html);
    }

    private void teacher(String id, String name, String school) {
        roster.add(OpenAccounts.Person.teacher(name, "", school).knownAs(Id.of(id)));
    }

    @Test
    void codesAreMadeOnceForMySchoolAndBelongToThePeopleOfTheRoster() {
        assertTrue(page(Language.FR).contains("Aucun enseignant dans la liste"));
        teacher("t1", "Ana Roy", MINE);
        teacher("t2", "Bob Ly", MINE);
        teacher("t3", "Zoé Autre", "0990002P");
        assertTrue(page(Language.FR).contains("Créer 2 codes"));
        assertTrue(page(Language.EN).contains("Make 2 codes"));

        List<OpenAccounts.Opened> opened = handOverCodes.all(CAMPAIGN, Set.of(MINE));
        assertEquals(
                List.of(Id.of("t1"), Id.of("t2")),
                opened.stream().map(one -> one.account().id()).toList());
        assertEquals(List.of(), handOverCodes.all(CAMPAIGN, Set.of(MINE)));
        String after = page(Language.FR);
        assertTrue(after.contains("2 ont un code valable"), after);
        assertFalse(after.contains(opened.get(0).code().orElseThrow()), "a code is shown once");
        assertFalse(after.contains("Zoé"), "another school's people are not ours");
    }

    @Test
    void theCodesAreShownInTheAnswerToThePress() {
        teacher("t1", "Ana Roy", MINE);
        List<OpenAccounts.Opened> opened = handOverCodes.all(CAMPAIGN, Set.of(MINE));
        Visit visit = PagesInTests.visit(Viewer.NOBODY, Language.FR);
        String html = pages.render(
                visit,
                Html.of(
                        "host/codes",
                        new CodesView("/campagnes/c1/comptes", "https://essaim.example/connexion", opened),
                        "host.codes-title"));
        assertTrue(html.contains(opened.get(0).code().orElseThrow()));
        assertTrue(html.contains("ana.roy"));
    }

    @Test
    void whoChoseAPasswordIsOutOfTheTeamsReach() {
        teacher("t1", "Ana Roy", MINE);
        String code = handOverCodes.all(CAMPAIGN, Set.of(MINE)).get(0).code().orElseThrow();
        String another =
                handOverCodes.one(CAMPAIGN, Set.of(MINE), Id.of("t1")).code().orElseThrow();
        new ChoosePassword(store, accounts, passwords).choose(Id.of("t1"), another, "trois petits chats");

        assertThrows(Failure.Conflict.class, () -> handOverCodes.one(CAMPAIGN, Set.of(MINE), Id.of("t1")));
        assertEquals(List.of(), handOverCodes.all(CAMPAIGN, Set.of(MINE)));
        assertTrue(page(Language.FR).contains("Mot de passe choisi"));
        assertFalse(code.equals(another));
    }

    /** Whoever left the school gets in no more, and everything is as it was once the account is opened again. */
    @Test
    void aClosedAccountLetsNobodyInUntilItIsOpenedAgain() {
        teacher("t1", "Ana Roy", MINE);
        teacher("t3", "Zoé Autre", "0990002P");
        Id team = Id.of("team");
        Id ana = Id.of("t1");
        String code = handOverCodes.all(CAMPAIGN, Set.of(MINE)).get(0).code().orElseThrow();
        new ChoosePassword(store, accounts, passwords).choose(ana, code, "trois petits chats");
        closeAccounts.close(team, CAMPAIGN, Set.of(MINE), ana);
        closeAccounts.close(team, CAMPAIGN, Set.of(MINE), ana);
        assertFalse(store.read(() -> accounts.find(ana)).orElseThrow().active());
        String closed = page(Language.FR);
        assertTrue(closed.contains("Compte fermé") && closed.contains("/t1/reouverture"), closed);
        assertThrows(Failure.Conflict.class, () -> handOverCodes.one(CAMPAIGN, Set.of(MINE), ana));
        assertEquals(List.of(), handOverCodes.all(CAMPAIGN, Set.of(MINE)), "no new code for it");
        closeAccounts.reopen(team, CAMPAIGN, Set.of(MINE), ana);
        assertTrue(store.read(() -> accounts.find(ana)).orElseThrow().active());
        assertTrue(page(Language.FR).contains("/t1/fermeture"));
        assertEquals(
                List.of("host.audit-account-closed", "host.audit-account-reopened"),
                noted.stream().map(Audit.Act::what).toList());
        assertEquals(2L, store.read(changes::last), "guests are told");
        assertThrows(Failure.NotFound.class, () -> closeAccounts.close(team, CAMPAIGN, Set.of(MINE), Id.of("t3")));
        teacher("head", "Hélène Vautrin", MINE);
        handOverCodes.all(CAMPAIGN, Set.of(MINE));
        assertThrows(
                Failure.Conflict.class,
                () -> closeAccounts.close(team, CAMPAIGN, Set.of(MINE), Id.of("head")),
                "nobody locks the others out");
    }

    @Test
    void aCodeThatExpiredIsMadeAnewAndNobodyReachesAnotherSchool() {
        teacher("t1", "Ana Roy", MINE);
        teacher("t3", "Zoé Autre", "0990002P");
        handOverCodes.all(CAMPAIGN, Set.of(MINE));
        clock.pass(Duration.ofDays(31));
        assertEquals(1, handOverCodes.all(CAMPAIGN, Set.of(MINE)).size());
        assertThrows(Failure.NotFound.class, () -> handOverCodes.one(CAMPAIGN, Set.of(MINE), Id.of("t3")));
    }

    /** A team writes its roster itself: an address on it must open nobody's account but its own people's. */
    @Test
    void anAddressOnTheRosterOpensNoAccountButThoseOfTheSchool() {
        OpenAccounts openAccounts = new OpenAccounts(store, accounts, passwords, Ids.random(), clock);
        OpenAccounts.Person admin = OpenAccounts.Person.teacher("Ada Min", "ada@academie.example", MINE)
                .knownAs(Id.of("admin"))
                .being(Account.Function.OTHER, true);
        OpenAccounts.Person inspector = OpenAccounts.Person.teacher("Ines Pec", "ines@academie.example", "")
                .knownAs(Id.of("inspector"))
                .being(Account.Function.ACADEMY, false);
        OpenAccounts.Person other = OpenAccounts.Person.teacher("Zoé Autre", "zoe@autre.example", "0990002P")
                .knownAs(Id.of("other"));
        openAccounts.open(List.of(admin, inspector, other));
        for (OpenAccounts.Person one : List.of(admin, inspector, other)) {
            OpenAccounts.Person listed = OpenAccounts.Person.teacher(one.displayName(), one.email(), MINE);
            roster.add(listed.knownAs(one.id().orElseThrow()));
            roster.add(listed.knownAs(Id.of("x" + one.id().orElseThrow())));
        }
        List<Optional<Secret>> before = secrets();

        assertEquals(List.of(), handOverCodes.all(CAMPAIGN, Set.of(MINE)));
        for (OpenAccounts.Person one : roster) {
            Id id = one.id().orElseThrow();
            assertThrows(Failure.Conflict.class, () -> handOverCodes.one(CAMPAIGN, Set.of(MINE), id));
        }
        assertEquals(before, secrets());
        assertTrue(page(Language.FR).contains("Compte ouvert ailleurs"));
        assertFalse(page(Language.FR).contains("ada.min"), "nor is a user name told");
    }

    private final class Noting implements Audit {
        @Override
        public void note(Act act) {
            noted.add(act);
        }

        @Override
        public List<Entry> find(Wanted wanted) {
            return List.of();
        }

        @Override
        public int countBefore(Instant time) {
            return 0;
        }

        @Override
        public int forgetBefore(Instant time) {
            return 0;
        }
    }

    private List<Optional<Secret>> secrets() {
        return store.read(() -> List.of("admin", "inspector", "other").stream()
                .map(id -> accounts.secret(Id.of(id)))
                .toList());
    }
}
