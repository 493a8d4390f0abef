package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Opens accounts for people of a roster, who then come with a code and choose a password. Whoever has an account
 * already (same address, or same user name when one is given) keeps it as it is: repeating a roster is harmless.
 */
@Singleton
public final class OpenAccounts {

    static final Duration CODE_LASTS = Duration.ofDays(30);

    private final Transactions transactions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public OpenAccounts(Transactions transactions, Accounts accounts, Passwords passwords, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody to open an account for.
     *
     * @param id the id the person is known by already (the roster's), so that who signs in is who was placed;
     *     empty to have one minted
     * @param username wanted user name, or "" to have one made from the display name ({@code prenom.nom})
     * @param email "" when not known
     */
    public record Person(
            Optional<Id> id,
            String username,
            String email,
            String displayName,
            String uai,
            Account.Function function,
            boolean administrator) {

        public Person {
            displayName = OneLine.of(displayName);
        }

        public static Person teacher(String displayName, String email, String uai) {
            return new Person(Optional.empty(), "", email, displayName, uai, Account.Function.TEACHER, false);
        }

        public Person knownAs(Id known) {
            return new Person(Optional.of(known), username, email, displayName, uai, function, administrator);
        }

        public Person named(String wanted) {
            return new Person(id, wanted, email, displayName, uai, function, administrator);
        }

        public Person being(Account.Function other, boolean administers) {
            return new Person(id, username, email, displayName, uai, other, administers);
        }
    }

    /** An account and, if it was opened just now, the code to hand over; the code cannot be read again later. */
    public record Opened(Account account, Optional<String> code) {}

    /**
     * Opens what is missing, all or nothing, in one transaction; the result is in the order given. Joins a running
     * transaction.
     *
     * @throws Failure.Invalid if a user name or an address cannot be one
     */
    public List<Opened> open(List<Person> people) {
        return transactions.write(() -> {
            List<Opened> opened = new ArrayList<>();
            people.forEach(person -> opened.add(open(person)));
            return List.copyOf(opened);
        });
    }

    /** Opens one account with a password its owner gave, for a first administrator or the story's people. */
    public Account open(Person person, String password) {
        String username = person.username().isEmpty() ? suggestion(person.displayName()) : person.username();
        passwords.check(password, Account.plain(username));
        Secret secret = passwords.password(password);
        return transactions.write(() -> {
            if (known(person).isPresent()) {
                throw new Failure.Conflict("host.account-exists", person.displayName());
            }
            Account account = fresh(person);
            accounts.keep(account.id(), secret);
            return account;
        });
    }

    /** A new code for somebody who lost the password or let the code expire; the old ones stop working. */
    public String renew(Id account) {
        String code = passwords.newCode();
        Secret secret = passwords.code(code, clock.instant().plus(CODE_LASTS));
        transactions.change(() -> {
            accounts.find(account).orElseThrow(() -> new Failure.NotFound("host.no-account"));
            accounts.keep(account, secret);
        });
        return code;
    }

    private Opened open(Person person) {
        Optional<Account> there = known(person);
        if (there.isPresent()) {
            return new Opened(there.get(), Optional.empty());
        }
        Account account = fresh(person);
        String code = passwords.newCode();
        accounts.keep(account.id(), passwords.code(code, clock.instant().plus(CODE_LASTS)));
        return new Opened(account, Optional.of(code));
    }

    private Optional<Account> known(Person person) {
        Optional<Account> byId = person.id().flatMap(accounts::find);
        Optional<Account> byEmail = person.email().isBlank() ? Optional.empty() : accounts.byEmail(person.email());
        return byId.or(() -> byEmail)
                .or(() -> person.username().isBlank() ? Optional.empty() : accounts.byUsername(person.username()));
    }

    private Account fresh(Person person) {
        Account account = new Account(
                person.id().orElseGet(ids::next),
                person.username().isBlank() ? free(suggestion(person.displayName())) : person.username(),
                person.email(),
                person.displayName(),
                person.uai(),
                person.function(),
                person.administrator(),
                true,
                clock.instant());
        accounts.save(account);
        return account;
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; accounts.byUsername(name).isPresent(); i++) {
            name = wanted + i;
        }
        return name;
    }

    private static final Map<String, String> LIGATURES = Map.of("œ", "oe", "æ", "ae", "ß", "ss");

    /** {@code Maëlle Le Goff} gives {@code maelle.le.goff}. */
    static String suggestion(String displayName) {
        String text = displayName.toLowerCase(Locale.FRENCH);
        for (Map.Entry<String, String> ligature : LIGATURES.entrySet()) {
            text = text.replace(ligature.getKey(), ligature.getValue());
        }
        String name = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.+|\\.+$", "");
        String cut = name.length() > 50 ? name.substring(0, 50) : name;
        return cut.length() < 2 ? "compte" : cut;
    }
}
