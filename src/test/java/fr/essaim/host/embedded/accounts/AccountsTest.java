package fr.essaim.host.embedded.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
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
    private final KnownDevices devices = new KnownDevices(store, accounts);
    private final SignIn signIn = new SignIn(store, accounts, passwords, brake, devices, clock);
    private final ChoosePassword choosePassword = new ChoosePassword(store, accounts, passwords);
    private final OpenAccounts openAccounts = new OpenAccounts(store, accounts, passwords, Ids.random(), clock);

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

        assertTrue(signIn.authenticate("karim@college.example", asTyped, HERE, null)
                .mustChoosePassword());
        choosePassword.choose(opened.account().id(), asTyped, "trois petits chats");

        assertFalse(signIn.authenticate("Karim.Benali ", "trois petits chats", HERE, null)
                .mustChoosePassword());
        assertThrows(Failure.Invalid.class, () -> signIn.authenticate("karim.benali", code, HERE, null));
    }

    @Test
    void whoCameWithACodeIsNotAskedForItAgainAndUsesItUp() {
        OpenAccounts.Opened opened = openAccounts
                .open(List.of(OpenAccounts.Person.teacher("Karim Benali", "karim@college.example", LYON)))
                .get(0);
        Id karim = opened.account().id();
        assertThrows(Failure.Invalid.class, () -> choosePassword.chooseFirst(karim, "court"));
        choosePassword.chooseFirst(karim, "trois petits chats");
        assertFalse(signIn.authenticate("karim.benali", "trois petits chats", HERE, null)
                .mustChoosePassword());
        assertThrows(
                Failure.Invalid.class,
                () -> signIn.authenticate("karim.benali", opened.code().orElseThrow(), HERE, null));
        assertThrows(
                Failure.Invalid.class,
                () -> choosePassword.chooseFirst(karim, "quatre gros chiens"),
                "another browser that came with the same code");
    }

    @Test
    void aCodeStopsWorkingAfterThirtyDaysAndCanBeRenewed() {
        OpenAccounts.Opened opened = openAccounts
                .open(List.of(OpenAccounts.Person.teacher("Karim Benali", "", LYON)))
                .get(0);
        clock.pass(OpenAccounts.CODE_LASTS);
        assertThrows(
                Failure.Invalid.class,
                () -> signIn.authenticate("karim.benali", opened.code().orElseThrow(), HERE, null));

        String code = openAccounts.renew(opened.account().id());
        assertTrue(signIn.authenticate("karim.benali", code, HERE, null).mustChoosePassword());
    }

    @Test
    void aWrongNameAWrongPasswordAndAClosedAccountSoundTheSame() {
        Account karim = karim();
        store.change(() -> accounts.save(new Account(
                        Ids.random().next(),
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
                signIn.authenticate("karim.benali", "trois petits chats", HERE, null)
                        .account());
    }

    @Test
    void guessingOneAccountIsSlowedDownEvenWithTheRightPassword() {
        karim();
        for (int i = 0; i < 5; i++) {
            refusal("karim.benali", "guess number " + i);
        }
        Failure.TooMany wait = assertThrows(
                Failure.TooMany.class, () -> signIn.authenticate("karim.benali", "trois petits chats", HERE, null));
        assertEquals(15, wait.retryAfterSeconds());

        clock.pass(Duration.ofSeconds(15));
        signIn.authenticate("karim.benali", "trois petits chats", HERE, null);
        refusal("karim.benali", "after a right one, patience is back");
        signIn.authenticate("karim.benali", "trois petits chats", HERE, null);
    }

    @Test
    void whoGuessesElsewhereDoesNotMakeTheOwnerWait() {
        Account karim = karim();
        int tried = guessesInAnHour("karim.benali", "203.0.113.9");
        assertTrue(tried <= 15, "one address has few guesses: " + tried);
        assertEquals(
                karim,
                signIn.authenticate("karim.benali", "trois petits chats", HERE, null)
                        .account());
    }

    @Test
    void manyAddressesTogetherAreSlowedDownAndTheOwnersBrowserIsNot() {
        Account karim = karim();
        String mine = devices.remember(karim.id(), null);
        int tried = 0;
        for (int address = 0; address < 200; address++) {
            tried += guessesInAnHour("karim.benali", "203.0.113." + address, 0);
        }
        assertTrue(tried <= 60, "all addresses together have few: " + tried);
        assertThrows(
                Failure.TooMany.class,
                () -> signIn.authenticate("karim.benali", "trois petits chats", "192.0.2.99", null));
        String others = devices.remember(karim.id(), null).replaceFirst("-.", "-_");
        assertThrows(
                Failure.TooMany.class,
                () -> signIn.authenticate("karim.benali", "trois petits chats", "192.0.2.99", others),
                "a mark that somebody made up");
        assertEquals(
                karim,
                signIn.authenticate("karim.benali", "trois petits chats", "192.0.2.99", mine)
                        .account());
    }

    @Test
    void aKnownBrowserHasPatienceOfItsOwnAndNoMore() {
        Account karim = karim();
        String mine = devices.remember(karim.id(), null);
        assertEquals(mine, devices.remember(karim.id(), mine), "known already");
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    Failure.Invalid.class, () -> signIn.authenticate("karim.benali", "quatre gros chiens", HERE, mine));
        }
        assertThrows(
                Failure.TooMany.class, () -> signIn.authenticate("karim.benali", "trois petits chats", HERE, mine));
        assertEquals(
                karim,
                signIn.authenticate("karim.benali", "trois petits chats", HERE, null)
                        .account(),
                "its wrong answers are its own");
    }

    @Test
    void anotherPasswordOrAnotherAccountEndsWhatABrowserIsKnownBy() {
        Account karim = karim();
        String mine = devices.remember(karim.id(), null);
        Secret before = store.read(() -> accounts.secret(karim.id())).orElseThrow();
        assertTrue(devices.recognise(mine, karim.id(), before).isPresent());
        Account ines = openAccounts.open(
                OpenAccounts.Person.teacher("Inès Roy", "ines@college.example", LYON), "trois petits chats");
        String both = devices.remember(ines.id(), mine);
        assertTrue(devices.recognise(both, karim.id(), before).isPresent(), "one browser, two people");
        assertFalse(devices.recognise(mine, ines.id(), before).isPresent());
        choosePassword.choose(karim.id(), "trois petits chats", "quatre gros chiens");
        Secret after = store.read(() -> accounts.secret(karim.id())).orElseThrow();
        assertFalse(devices.recognise(both, karim.id(), after).isPresent());
        for (String odd : List.of("", ".", "-", "a-b", "x".repeat(5_000), both + "\u0000")) {
            assertFalse(devices.recognise(odd, karim.id(), after).isPresent());
        }
    }

    private int guessesInAnHour(String login, String address) {
        return guessesInAnHour(login, address, 60);
    }

    /** Guesses as fast as it is let, for so many minutes. */
    private int guessesInAnHour(String login, String address, int minutes) {
        int tried = 0;
        for (int second = 0; second <= minutes * 60; second++) {
            try {
                while (true) {
                    signIn.authenticate(login, "quatre gros chiens", address, null);
                }
            } catch (Failure.Invalid wrong) {
                tried++;
                second--;
            } catch (Failure.TooMany wait) {
                clock.pass(Duration.ofSeconds(1));
            }
        }
        return tried;
    }

    @Test
    void guessingManyAccountsFromOneAddressIsSlowedDownAndOthersAreNot() {
        karim();
        for (int i = 0; i < 50; i++) {
            int guess = i;
            assertThrows(
                    Failure.Invalid.class,
                    () -> signIn.authenticate("teacher" + guess, "password1234", "2001:db8:0:1:0:0:0:" + guess, null));
        }
        assertThrows(
                Failure.TooMany.class,
                () -> signIn.authenticate("karim.benali", "trois petits chats", "2001:db8:0:1:9:9:9:9", null));
        signIn.authenticate("karim.benali", "trois petits chats", "2001:db8:0:2:0:0:0:1", null);
    }

    @Test
    void theAddressGivesNoFurtherTriesThanTheUserName() {
        Account karim = karim();
        for (int i = 0; i < 5; i++) {
            String login = i % 2 == 0 ? karim.username() : karim.email();
            assertThrows(Failure.Invalid.class, () -> signIn.authenticate(login, "quatre gros chiens", HERE, null));
        }
        for (String login : List.of(karim.username(), karim.email())) {
            assertThrows(Failure.TooMany.class, () -> signIn.authenticate(login, "trois petits chats", HERE, null));
        }
    }

    @Test
    void aPasswordKeptWithLessIsKeptAnewAtTheNextSignIn() {
        Account karim = karim();
        Secret before = store.read(() -> accounts.secret(karim.id())).orElseThrow();
        Passwords raised = new Passwords(2_000);

        new SignIn(store, accounts, raised, brake, devices, clock)
                .authenticate("karim.benali", "trois petits chats", HERE, null);

        Secret after = store.read(() -> accounts.secret(karim.id())).orElseThrow();
        assertTrue(before.encoded().startsWith("pbkdf2-sha256$1000$"), before.encoded());
        assertTrue(after.encoded().startsWith("pbkdf2-sha256$2000$"), after.encoded());
        signIn.authenticate("karim.benali", "trois petits chats", HERE, null);
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
                        Ids.random().next(),
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
        return assertThrows(Failure.Invalid.class, () -> signIn.authenticate(login, password, HERE, null))
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
