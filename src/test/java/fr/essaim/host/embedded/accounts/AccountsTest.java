package fr.essaim.host.embedded.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.RandomIds;
import fr.essaim.rdf.MemoryGraphStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final String HERE = "192.0.2.7";
    private static final String LYON = "0990001N";

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final Accounts accounts = new RdfAccounts(store);
    private final TestClock clock = new TestClock();
    private final Passwords passwords = new Passwords(1_000);
    private final SignInBrake brake = new SignInBrake(clock);
    private final SignIn signIn = new SignIn(store, accounts, passwords, brake, clock);
    private final ChoosePassword choosePassword = new ChoosePassword(store, accounts, passwords);
    private final OpenAccounts openAccounts = new OpenAccounts(store, accounts, passwords, new RandomIds(), clock);

    @Test
    void aRosterGivesAccountsWithCodesOnceAndRepeatingItChangesNothing() {
        List<OpenAccounts.Person> roster = List.of(
                OpenAccounts.Person.teacher("Maëlle Le Goff", "maelle.legoff@college.example", LYON),
                OpenAccounts.Person.teacher("Inès Cœur-Ly", "", LYON),
                OpenAccounts.Person.teacher("Maëlle Le Goff", "m.legoff2@college.example", LYON));

        List<OpenAccounts.Opened> first = openAccounts.open(roster);
        assertEquals(
                List.of("maelle.le.goff", "ines.coeur.ly", "maelle.le.goff2"),
                first.stream().map(opened -> opened.account().username()).toList());
        assertTrue(first.stream().allMatch(opened -> opened.code().isPresent()));

        List<OpenAccounts.Opened> again = openAccounts.open(roster.subList(0, 1));
        assertEquals(first.get(0).account(), again.get(0).account());
        assertEquals(Optional.empty(), again.get(0).code());
        assertEquals(3, store.read(accounts::count));
        assertEquals(3, store.read(() -> accounts.ofSchool(LYON)).size());
    }

    @Test
    void aCodeOpensTheAccountHoweverItIsTypedUntilAPasswordIsChosen() {
        OpenAccounts.Opened opened = openAccounts
                .open(List.of(OpenAccounts.Person.teacher("Karim Benali", "karim@college.example", LYON)))
                .get(0);
        String code = opened.code().orElseThrow();
        String asTyped = code.toLowerCase().replace('-', ' ');

        assertTrue(signIn.authenticate("karim@college.example", asTyped, HERE).mustChoosePassword());
        choosePassword.choose(opened.account().id(), asTyped, "trois petits chats");

        assertFalse(
                signIn.authenticate("Karim.Benali ", "trois petits chats", HERE).mustChoosePassword());
        assertThrows(Failure.Invalid.class, () -> signIn.authenticate("karim.benali", code, HERE));
    }

    @Test
    void aCodeStopsWorkingAfterThirtyDaysAndCanBeRenewed() {
        OpenAccounts.Opened opened = openAccounts
                .open(List.of(OpenAccounts.Person.teacher("Karim Benali", "", LYON)))
                .get(0);
        clock.pass(OpenAccounts.CODE_LASTS);
        assertThrows(
                Failure.Invalid.class,
                () -> signIn.authenticate("karim.benali", opened.code().orElseThrow(), HERE));

        String code = openAccounts.renew(opened.account().id());
        assertTrue(signIn.authenticate("karim.benali", code, HERE).mustChoosePassword());
    }

    @Test
    void aWrongNameAWrongPasswordAndAClosedAccountSoundTheSame() {
        Account karim = karim();
        store.change(() -> accounts.save(new Account(
                        new RandomIds().next(),
                        "ancien",
                        "",
                        "Ancien",
                        LYON,
                        Account.Function.OTHER,
                        false,
                        true,
                        clock.instant())
                .deactivated()));

        String wrongName = refusal("nobody", "trois petits chats");
        assertEquals(wrongName, refusal("karim.benali", "un petit chat noir"));
        assertEquals(wrongName, refusal("ancien", "trois petits chats"));
        assertEquals(
                karim,
                signIn.authenticate("karim.benali", "trois petits chats", HERE).account());
    }

    @Test
    void guessingOneAccountIsSlowedDownEvenWithTheRightPasswordAndFromAnotherAddress() {
        karim();
        for (int i = 0; i < 5; i++) {
            refusal("karim.benali", "guess number " + i);
        }
        Failure.TooMany wait = assertThrows(
                Failure.TooMany.class, () -> signIn.authenticate("karim.benali", "trois petits chats", "198.51.100.4"));
        assertEquals(15, wait.retryAfterSeconds());

        clock.pass(Duration.ofSeconds(15));
        assertEquals(
                "karim.benali",
                signIn.authenticate("karim.benali", "trois petits chats", HERE)
                        .account()
                        .username());
        refusal("karim.benali", "after a right one, patience is back");
        signIn.authenticate("karim.benali", "trois petits chats", HERE);
    }

    @Test
    void guessingManyAccountsFromOneAddressIsSlowedDownAndOthersAreNot() {
        karim();
        for (int i = 0; i < 50; i++) {
            int guess = i;
            assertThrows(
                    Failure.Invalid.class,
                    () -> signIn.authenticate("teacher" + guess, "password1234", "2001:db8:0:1:0:0:0:" + guess));
        }
        assertThrows(
                Failure.TooMany.class,
                () -> signIn.authenticate("karim.benali", "trois petits chats", "2001:db8:0:1:9:9:9:9"));
        signIn.authenticate("karim.benali", "trois petits chats", "2001:db8:0:2:0:0:0:1");
    }

    @Test
    void theAddressGivesNoFurtherTriesThanTheUserName() {
        Account karim = karim();
        for (int i = 0; i < 5; i++) {
            String login = i % 2 == 0 ? karim.username() : karim.email();
            assertThrows(Failure.Invalid.class, () -> signIn.authenticate(login, "quatre gros chiens", HERE));
        }
        for (String login : List.of(karim.username(), karim.email())) {
            assertThrows(Failure.TooMany.class, () -> signIn.authenticate(login, "trois petits chats", HERE));
        }
    }

    @Test
    void aPasswordKeptWithLessIsKeptAnewAtTheNextSignIn() {
        Account karim = karim();
        Secret before = store.read(() -> accounts.secret(karim.id())).orElseThrow();
        Passwords raised = new Passwords(2_000);

        new SignIn(store, accounts, raised, brake, clock).authenticate("karim.benali", "trois petits chats", HERE);

        Secret after = store.read(() -> accounts.secret(karim.id())).orElseThrow();
        assertTrue(before.encoded().startsWith("pbkdf2-sha256$1000$"), before.encoded());
        assertTrue(after.encoded().startsWith("pbkdf2-sha256$2000$"), after.encoded());
        signIn.authenticate("karim.benali", "trois petits chats", HERE);
        assertEquals(after, store.read(() -> accounts.secret(karim.id())).orElseThrow(), "never weakened");
    }

    @Test
    void whatShipsHashesSlowlyAndWithASaltOfItsOwn() {
        assertTrue(Passwords.ITERATIONS >= 600_000);
        assertNotEquals(
                passwords.password("trois petits chats").encoded(),
                passwords.password("trois petits chats").encoded());
    }

    @Test
    void easyPasswordsAreRefusedWithTheReason() {
        Account karim = karim();
        assertEquals("host.password-short", choice(karim, "court"));
        assertEquals("host.password-easy", choice(karim, "aaaaaaaaaaaaaa"));
        assertEquals("host.password-easy", choice(karim, "Karim.Benali2026"));
        assertEquals("host.password-long", choice(karim, "abcdefgh".repeat(26)));
    }

    @Test
    void aUserNameOrAnAddressBelongsToOneAccount() {
        karim();
        assertThrows(
                Failure.Conflict.class,
                () -> store.change(() -> accounts.save(new Account(
                        new RandomIds().next(),
                        "KARIM.benali",
                        "",
                        "Autre",
                        LYON,
                        Account.Function.TEACHER,
                        false,
                        true,
                        clock.instant()))));
        assertEquals(1, store.read(accounts::count));
    }

    @Test
    void aRosterWithABadAddressOpensNothing() {
        assertThrows(
                Failure.Invalid.class,
                () -> openAccounts.open(List.of(
                        OpenAccounts.Person.teacher("Karim Benali", "karim@college.example", LYON),
                        OpenAccounts.Person.teacher("Inès Roy", "pas une adresse", LYON))));
        assertEquals(0, store.read(accounts::count));
    }

    private Account karim() {
        return openAccounts.open(
                OpenAccounts.Person.teacher("Karim Benali", "karim@college.example", LYON), "trois petits chats");
    }

    private String refusal(String login, String password) {
        return assertThrows(Failure.Invalid.class, () -> signIn.authenticate(login, password, HERE))
                .violations()
                .get(0)
                .key();
    }

    private String choice(Account account, String password) {
        return assertThrows(
                        Failure.Invalid.class,
                        () -> choosePassword.choose(account.id(), "trois petits chats", password))
                .violations()
                .get(0)
                .key();
    }
}
