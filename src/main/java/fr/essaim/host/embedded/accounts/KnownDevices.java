package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Browsers in which somebody signed in before, so that whoever guesses elsewhere makes the owner of an account wait in
 * none of them. A browser keeps a mark for each account: a number of its own, signed with the kept password. Nothing is
 * stored here, a restart forgets none, and another password ends them all.
 */
@Singleton
public final class KnownDevices {

    private static final int ACCOUNTS = 5;
    private static final String BETWEEN = ".";

    private final Transactions transactions;
    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public KnownDevices(Transactions transactions, Accounts accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /**
     * @param known what the browser keeps, null for nothing
     * @return what it keeps from now on: the account and at most four others
     */
    public String remember(Id account, String known) {
        Optional<Secret> secret = transactions.read(() -> accounts.secret(account));
        if (secret.isEmpty() || recognise(known, account, secret.get()).isPresent()) {
            return known == null ? "" : known;
        }
        byte[] number = new byte[9];
        random.nextBytes(number);
        String device = text(number);
        return Stream.concat(Stream.of(device + "-" + sign(device, account, secret.get())), marks(known))
                .limit(ACCOUNTS)
                .collect(Collectors.joining(BETWEEN));
    }

    /** The number of the browser when it is one of the account's, empty for any other. */
    Optional<String> recognise(String known, Id account, Secret secret) {
        return marks(known)
                .map(mark -> mark.split("-", 2))
                .filter(mark -> mark.length == 2 && same(mark[1], sign(mark[0], account, secret)))
                .map(mark -> mark[0])
                .findFirst();
    }

    private static Stream<String> marks(String known) {
        return known == null || known.length() > 1_000
                ? Stream.empty()
                : Arrays.stream(known.split("\\."))
                        .filter(mark -> mark.matches("[A-Za-z0-9_]{12}-[A-Za-z0-9_]{22}"))
                        .limit(ACCOUNTS);
    }

    private static String sign(String device, Id account, Secret secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.encoded().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = mac.doFinal(("device " + device + " " + account.value()).getBytes(StandardCharsets.UTF_8));
            return text(Arrays.copyOf(signed, 16));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("the JDK has no HmacSHA256", wrong);
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    /** Letters a cookie may hold, without the two signs that part marks. */
    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).replace('-', '_');
    }
}
