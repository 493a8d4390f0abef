package fr.essaim.host.embedded.arrivals;

import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says whom an arrival is here. Known from before: at once. Else by the address its directory vouches for, if just one
 * account has it and that is no administrator's. Else nobody yet: whoever then signs in here by hand, with the code
 * of this arrival, is linked with it, and known the next time.
 */
@Singleton
public final class Recognise {

    private static final Duration CODE_LASTS = Duration.ofMinutes(15);
    private static final int MOST_WAITING = 5_000;

    private final Transactions transactions;
    private final KnownArrivals known;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;
    private final Map<Id, Waiting> waiting = new LinkedHashMap<>();

    @Inject
    public Recognise(Transactions transactions, KnownArrivals known, Accounts accounts, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.known = known;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    private record Waiting(Arrival arrival, Instant until) {}

    /** The person, if active here. */
    public Optional<Id> person(Arrival arrival) {
        return transactions.write(() -> {
            Optional<Account> account = known.person(arrival.source(), arrival.subject())
                    .flatMap(accounts::find)
                    .or(() -> byAddress(arrival));
            Optional<Id> person = account.filter(Account::active).map(Account::id);
            person.ifPresent(one -> said(arrival));
            return person;
        });
    }

    /** A directory that never says what people are is not written down at each sign-in. */
    private void said(Arrival arrival) {
        if (!arrival.function().isEmpty() || arrival.source().equals("host")) {
            known.says(arrival.source(), arrival.subject(), arrival.function(), clock.instant());
        }
    }

    private Optional<Account> byAddress(Arrival arrival) {
        Optional<Account> found = arrival.email()
                .flatMap(accounts::byEmail)
                .filter(account -> account.active() && !account.administrator());
        found.ifPresent(account -> known.link(arrival.source(), arrival.subject(), account.id()));
        return found;
    }

    /** A code that stands for the arrival until its owner has signed in by hand; of one use. */
    public synchronized String wait(Arrival arrival) {
        Instant now = clock.instant();
        waiting.values().removeIf(one -> one.until().isBefore(now));
        while (waiting.size() >= MOST_WAITING) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        Id code = ids.next();
        waiting.put(code, new Waiting(arrival, now.plus(CODE_LASTS)));
        return code.value();
    }

    /** Links who signed in just now with the arrival of the code; an unknown or old code is passed over. */
    public void link(String code, Id person) {
        take(code)
                .ifPresent(arrival -> transactions.change(() -> {
                    known.link(arrival.source(), arrival.subject(), person);
                    said(arrival);
                }));
    }

    /** Codes of arrivals from that directory stand for nobody any more: it is another one now. */
    public synchronized void waitNoMore(String source) {
        waiting.values().removeIf(one -> one.arrival().source().equals(source));
    }

    private synchronized Optional<Arrival> take(String code) {
        if (!code.matches("[a-z0-9]{1,40}")) {
            return Optional.empty();
        }
        return Optional.ofNullable(waiting.remove(Id.of(code)))
                .filter(one -> !one.until().isBefore(clock.instant()))
                .map(Waiting::arrival);
    }
}
