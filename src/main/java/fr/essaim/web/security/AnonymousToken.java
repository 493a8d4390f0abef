package fr.essaim.web.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The proof carried by forms shown before signing in; there is no session to keep it, so it is signed and ages. */
@Singleton
public final class AnonymousToken {

    private static final long AGE = Duration.ofHours(6).toSeconds();

    private final SecretKeySpec key;
    private final Clock clock;

    @Inject
    public AnonymousToken(Clock clock) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
        this.clock = clock;
    }

    public String token() {
        return at(clock.instant().getEpochSecond() / AGE);
    }

    boolean accepts(String token) {
        long now = clock.instant().getEpochSecond() / AGE;
        return same(token, at(now)) || same(token, at(now - 1));
    }

    static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private String at(long period) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(Long.toString(period).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("the JDK has no HmacSHA256", wrong);
        }
    }
}
