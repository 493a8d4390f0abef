package fr.essaim.app.accounts;

import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * The way in to an instance without accounts: a code that stands in the server's log and nowhere else, so that only
 * who runs the server becomes its first administrator. A new one at each start, gone with the first account.
 */
@Singleton
public final class SetupCode {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int TRIES = 10;
    private static final Duration AT_MOST_IN = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Accounts accounts;
    private final Clock clock;
    private final Deque<Instant> tries = new ArrayDeque<>();
    private String code = "";

    @Inject
    public SetupCode(Transactions transactions, Accounts accounts, Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return the code to be printed in the log */
    synchronized String make() {
        SecureRandom random = new SecureRandom();
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < GROUPS * 4; i++) {
            made.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        code = made.toString();
        return code;
    }

    /** Whether somebody with the code may open the first account now. */
    public synchronized boolean isOpen() {
        return !code.isEmpty() && transactions.read(accounts::count) == 0;
    }

    /**
     * @throws Failure.Invalid if it is another code
     * @throws Failure.TooMany after ten tries in five minutes
     */
    synchronized void check(String given) {
        Instant now = clock.instant();
        while (!tries.isEmpty() && tries.peekFirst().isBefore(now.minus(AT_MOST_IN))) {
            tries.removeFirst();
        }
        if (tries.size() >= TRIES) {
            throw new Failure.TooMany((int) AT_MOST_IN.toSeconds(), "admin.setup-too-often");
        }
        tries.addLast(now);
        boolean same = !code.isEmpty() && MessageDigest.isEqual(bytes(code), bytes(given == null ? "" : given));
        if (!same) {
            throw new Failure.Invalid("code", "admin.setup-wrong-code");
        }
    }

    synchronized void forget() {
        code = "";
    }

    private static byte[] bytes(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").getBytes(StandardCharsets.UTF_8);
    }
}
