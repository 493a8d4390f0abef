package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a project team bring the people of its roster in: accounts are opened, codes are made and handed over on
 * paper. Only for those who have not chosen a password yet: whoever has one is nobody's to let in again but an
 * administrator's, for behind it lies a private journal.
 */
@Singleton
public final class HandOverCodes {

    private final Transactions transactions;
    private final Newcomers newcomers;
    private final Accounts accounts;
    private final OpenAccounts openAccounts;
    private final Clock clock;

    @Inject
    public HandOverCodes(
            Transactions transactions, Newcomers newcomers, Accounts accounts, OpenAccounts openAccounts, Clock clock) {
        this.transactions = transactions;
        this.newcomers = newcomers;
        this.accounts = accounts;
        this.openAccounts = openAccounts;
        this.clock = clock;
    }

    /** Where somebody of the roster stands. */
    public enum State {
        NO_ACCOUNT,
        /** Has a code that still works. */
        CODE,
        /** Had a code that works no more, or none. */
        NO_CODE,
        /** Chose a password. */
        OWN,
        /** Nobody signs in with it any more. */
        CLOSED,
        /** Has an account that is not this team's to open: an administrator's, another school's, another person's. */
        APART
    }

    /**
     * Somebody of the roster.
     *
     * @param username "" without an account of the team's
     * @param steers a colleague of the team or the head, whose account no single one of them closes
     */
    public record Standing(Id person, String name, String username, State state, boolean steers) {

        /** Whether the account may be closed, or opened again. */
        public boolean mayClose() {
            return state != State.NO_ACCOUNT && state != State.APART && (!steers || state == State.CLOSED);
        }

        boolean needsCode() {
            return state == State.NO_ACCOUNT || state == State.NO_CODE;
        }
    }

    /** Everybody of these schools in the campaign, in the order of the roster. */
    public List<Standing> standings(Id campaign, Set<String> schools) {
        Instant now = clock.instant();
        return transactions.read(() -> newcomers.of(campaign, schools).stream()
                .map(person -> standing(campaign, person, schools, now))
                .toList());
    }

    /**
     * Opens what is missing and makes a code for each who has none that works. Pressed twice, the second time there
     * is nobody left.
     */
    public List<OpenAccounts.Opened> all(Id campaign, Set<String> schools) {
        Instant now = clock.instant();
        return transactions.write(() -> newcomers.of(campaign, schools).stream()
                .filter(person -> standing(campaign, person, schools, now).needsCode())
                .map(this::opened)
                .toList());
    }

    /**
     * A new code for one who lost the paper.
     *
     * @throws Failure.Conflict if the person chose a password already, or the account is not this team's to open
     */
    public OpenAccounts.Opened one(Id campaign, Set<String> schools, Id person) {
        Instant now = clock.instant();
        return transactions.write(() -> {
            OpenAccounts.Person found = newcomers.of(campaign, schools).stream()
                    .filter(one -> one.id().filter(person::equals).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new Failure.NotFound("host.no-account"));
            switch (standing(campaign, found, schools, now).state()) {
                case OWN, CLOSED -> throw new Failure.Conflict("host.has-password", found.displayName());
                case APART -> throw new Failure.Conflict("host.account-apart", found.displayName());
                default -> {}
            }
            return opened(found);
        });
    }

    private OpenAccounts.Opened opened(OpenAccounts.Person person) {
        OpenAccounts.Opened opened = openAccounts.open(List.of(person)).get(0);
        return opened.code().isPresent()
                ? opened
                : new OpenAccounts.Opened(
                        opened.account(),
                        Optional.of(openAccounts.renew(opened.account().id())));
    }

    private Standing standing(Id campaign, OpenAccounts.Person person, Set<String> schools, Instant now) {
        Id id = person.id().orElseThrow();
        Optional<Account> account = accounts.find(id)
                .or(() -> person.email().isBlank() ? Optional.empty() : accounts.byEmail(person.email()));
        boolean apart = account.filter(one -> !one.id().equals(id) || !one.letInBy(schools))
                .isPresent();
        State state = apart ? State.APART : account.map(one -> state(one, now)).orElse(State.NO_ACCOUNT);
        String username = apart ? "" : account.map(Account::username).orElse("");
        return new Standing(id, person.displayName(), username, state, newcomers.steers(campaign, id));
    }

    private State state(Account account, Instant now) {
        if (!account.active()) {
            return State.CLOSED;
        }
        return accounts.secret(account.id())
                .map(secret -> !secret.temporary() ? State.OWN : secret.expired(now) ? State.NO_CODE : State.CODE)
                .orElse(State.NO_CODE);
    }
}
