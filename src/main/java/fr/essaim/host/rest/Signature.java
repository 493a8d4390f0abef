package fr.essaim.host.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a call as Elgg does, with method and path added to what is signed. The secret never leaves this class, and
 * stands in no text of it.
 */
final class Signature {

    private final String key;
    private final byte[] secret;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Signature(String key, String secret, Clock clock) {
        this.key = key;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    /** A secret of its own for another use, from which ours cannot be found. */
    String derived(String use) {
        return hex(new String(secret, StandardCharsets.UTF_8), use.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA256 in hexadecimal. */
    static String hex(String secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
    }

    /** @param path undecoded, with its slash; @param query undecoded, "" without one */
    Map<String, String> headers(String method, String path, String query, byte[] body) {
        byte[] nonceBytes = new byte[12];
        random.nextBytes(nonceBytes);
        String nonce = HexFormat.of().formatHex(nonceBytes);
        String time = Long.toString(clock.instant().getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        String bodyHash = "";
        try {
            if (body.length > 0) {
                bodyHash = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
                headers.put("X-Elgg-posthash", bodyHash);
                headers.put("X-Elgg-posthash-algo", "sha256");
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String signed = time + nonce + key + method + " " + path + "?" + query + bodyHash;
            String hmac = Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
            headers.put("X-Elgg-hmac", URLEncoder.encode(hmac, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
        headers.put("X-Elgg-hmac-algo", "sha256");
        headers.put("X-Elgg-apikey", key);
        headers.put("X-Elgg-time", time);
        headers.put("X-Elgg-nonce", nonce);
        return headers;
    }
}
