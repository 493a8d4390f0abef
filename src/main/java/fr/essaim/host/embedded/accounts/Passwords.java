package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Turns passwords into what is kept and compares them, with the JDK's PBKDF2WithHmacSHA256.
 *
 * <p>A comparison costs about 140 ms of one core by design. So that a crowd signing in does not take the pages of
 * those who are in, only some run at a time; who waits longer than ten seconds is asked to come back.
 */
@Singleton
public final class Passwords {

    /** OWASP's figure for this function; raised here, the kept ones follow at the next sign-in. */
    static final int ITERATIONS = 600_000;

    /** A code carries 80 random bits, which no number of guesses reaches: it needs no slow hash. */
    static final int CODE_ITERATIONS = 1_000;

    static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final String SCHEME = "pbkdf2-sha256";
    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 16;

    private final int iterations;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    @Inject
    public Passwords() {
        this(ITERATIONS);
    }

    /** For tests, and for the day the figure rises. */
    public Passwords(int iterations) {
        this.iterations = iterations;
    }

    /** @throws Failure.Invalid when the password is too easy to guess, saying what to do */
    void check(String password, String username) {
        if (password == null || password.length() < SHORTEST) {
            throw new Failure.Invalid("mot-de-passe", "host.password-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Failure.Invalid("mot-de-passe", "host.password-long", LONGEST);
        }
        if (password.chars().distinct().count() < 5
                || password.toLowerCase(Locale.ROOT).contains(username)) {
            throw new Failure.Invalid("mot-de-passe", "host.password-easy");
        }
    }

    public Secret password(String password) {
        return Secret.password(encode(password, iterations));
    }

    /** What is kept of a code, see {@link #newCode()}. */
    Secret code(String code, Instant until) {
        return Secret.code(encode(typed(code), CODE_ITERATIONS), until);
    }

    /** A code to print or send: four groups of four letters and digits, none easily taken for another. */
    String newCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    boolean matches(String given, Secret secret) {
        String[] parts = secret.encoded().split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        String text = secret.temporary() ? typed(given) : given;
        return MessageDigest.isEqual(expected, derive(text, salt, Integer.parseInt(parts[1])));
    }

    /** Takes as long as a comparison, so that an unknown user name does not show by a quick answer. */
    void pretend(String given) {
        derive(given, new byte[16], iterations);
    }

    /** True for a password kept with less than today's parameters. */
    boolean outdated(Secret secret) {
        return !secret.temporary() && Integer.parseInt(secret.encoded().split("\\$")[1]) < iterations;
    }

    private String encode(String password, int rounds) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.join(
                "$",
                SCHEME,
                Integer.toString(rounds),
                base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, rounds)));
    }

    private byte[] derive(String password, byte[] salt, int rounds) {
        boolean mine = false;
        try {
            mine = cores.tryAcquire(10, TimeUnit.SECONDS);
            if (!mine) {
                throw new Failure.TooMany(20, "host.sign-in-crowd");
            }
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no PBKDF2WithHmacSHA256", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure.TooMany(20, "host.sign-in-crowd");
        } finally {
            if (mine) {
                cores.release();
            }
        }
    }

    /** Codes are read aloud and typed from paper: case, blanks and dashes do not matter. */
    private static String typed(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
