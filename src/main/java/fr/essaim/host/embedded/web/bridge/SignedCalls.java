package fr.essaim.host.embedded.web.bridge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Believes a call only if its key is known, its signature covers method, path, query and body, it is not older or
 * newer than five minutes, and it was not seen before.
 */
@Singleton
public final class SignedCalls {

    private static final long DRIFT_SECONDS = 300;
    private static final int REMEMBERED = 100_000;

    private final BridgeKeys keys;
    private final Clock clock;
    private final Map<String, Long> seen = new LinkedHashMap<>();

    @Inject
    public SignedCalls(BridgeKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    void check(Call call) {
        String key = call.header("x-elgg-apikey");
        String secret = keys.secret(key).orElseThrow(() -> new Refusal(401, "bad_signature"));
        String bodyHash = call.body().length == 0 ? "" : hash(call.body());
        if (!bodyHash.equals(call.header("x-elgg-posthash"))) {
            throw new Refusal(401, "bad_signature");
        }
        String signed = call.header("x-elgg-time")
                + call.header("x-elgg-nonce")
                + key
                + call.method() + " " + call.path() + "?" + call.query()
                + bodyHash;
        byte[] given = call.header("x-elgg-hmac").getBytes(StandardCharsets.UTF_8);
        byte[] expected = signature(secret, signed).getBytes(StandardCharsets.UTF_8);
        byte[] decoded = plain(new String(given, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, decoded)) {
            throw new Refusal(401, "bad_signature");
        }
        recent(call.header("x-elgg-time"));
        once(new String(expected, StandardCharsets.UTF_8));
    }

    private static String plain(String given) {
        try {
            return URLDecoder.decode(given, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(401, "bad_signature");
        }
    }

    private void recent(String time) {
        try {
            long said = (long) Double.parseDouble(time);
            if (Math.abs(clock.instant().getEpochSecond() - said) > DRIFT_SECONDS) {
                throw new Refusal(401, "clock_drift");
            }
        } catch (NumberFormatException notATime) {
            throw new Refusal(401, "clock_drift");
        }
    }

    private synchronized void once(String signature) {
        long now = clock.instant().getEpochSecond();
        var oldest = seen.entrySet().iterator();
        while (oldest.hasNext() && oldest.next().getValue() < now - 2 * DRIFT_SECONDS) {
            oldest.remove();
        }
        if (seen.putIfAbsent(signature, now) != null) {
            throw new Refusal(401, "replayed");
        }
        if (seen.size() > REMEMBERED) {
            // nobody may be let in twice because too many were let in once
            throw new Refusal(429, "slow_down");
        }
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    private static String signature(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
    }
}
