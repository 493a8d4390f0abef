package fr.essaim.host.embedded.web.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.EmbeddedWorld;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Who is let in, each part of a signature apart, written out here anew from the contract's words. */
class BridgeTest {

    private static final String SECRET = "the secret";
    private static final byte[] BODY = "{\"role\":\"member\"}".getBytes(StandardCharsets.UTF_8);

    private final TestClock clock = new TestClock();
    private final SignedCalls signedCalls =
            new SignedCalls(key -> key.equals("k") ? Optional.of(SECRET) : Optional.empty(), clock);

    private Call signed(String method, String path, String query, byte[] body) throws Exception {
        String time = Long.toString(clock.instant().getEpochSecond());
        String hash = body.length == 0
                ? ""
                : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature = Base64.getEncoder()
                .encodeToString(mac.doFinal((time + "n1" + "k" + method + " " + path + "?" + query + hash)
                        .getBytes(StandardCharsets.UTF_8)));
        Map<String, String> headers = new HashMap<>(Map.of(
                "x-elgg-apikey",
                "k",
                "x-elgg-time",
                time,
                "x-elgg-nonce",
                "n1",
                "x-elgg-hmac",
                signature.replace("+", "%2B").replace("/", "%2F").replace("=", "%3D")));
        if (body.length > 0) {
            headers.put("x-elgg-posthash", hash);
        }
        return new Call(method, "", path, path.substring(1), query, headers, body);
    }

    private String code(Call call) {
        return assertThrows(Refusal.class, () -> signedCalls.check(call)).code();
    }

    private static Call with(Call call, String header, String value) {
        Map<String, String> headers = new HashMap<>(call.headers());
        headers.put(header, value);
        return new Call(call.method(), "", call.path(), call.below(), call.query(), headers, call.body());
    }

    @Test
    void aSignedCallIsBelievedOnce() throws Exception {
        Call call = signed("PUT", "/groups/g/members/u", "a=1", BODY);
        signedCalls.check(call);
        assertEquals("replayed", code(call));
    }

    @Test
    void nothingMayBeChangedOnTheWay() throws Exception {
        Call call = signed("PUT", "/groups/g/members/u", "a=1", BODY);
        assertEquals("bad_signature", code(with(call, "x-elgg-apikey", "other")));
        assertEquals("bad_signature", code(with(call, "x-elgg-nonce", "n2")));
        assertEquals("bad_signature", code(with(call, "x-elgg-hmac", "")));
        assertEquals("bad_signature", code(with(call, "x-elgg-hmac", "%zz")));
        assertEquals("bad_signature", code(with(call, "x-elgg-posthash", "")));
        assertEquals(
                "bad_signature",
                code(new Call("DELETE", "", call.path(), call.below(), call.query(), call.headers(), call.body())));
        assertEquals(
                "bad_signature",
                code(new Call(call.method(), "", "/groups/h/members/u", call.below(), "a=1", call.headers(), BODY)));
        assertEquals(
                "bad_signature",
                code(new Call(call.method(), "", call.path(), call.below(), "a=2", call.headers(), BODY)));
        assertEquals(
                "bad_signature",
                code(new Call(call.method(), "", call.path(), call.below(), "a=1", call.headers(), new byte[] {1})));
        signedCalls.check(call);
    }

    @Test
    void anOldOrAFutureCallIsRefused() throws Exception {
        Call call = signed("GET", "/capabilities", "", new byte[0]);
        clock.pass(Duration.ofSeconds(301));
        assertEquals("clock_drift", code(call));
        Call ahead = signed("GET", "/capabilities", "", new byte[0]);
        clock.pass(Duration.ofSeconds(-302));
        assertEquals("clock_drift", code(ahead));
        clock.pass(Duration.ofSeconds(10));
        signedCalls.check(ahead);
    }

    @Test
    void unsignedUnknownAndEndlessCallsAreAnsweredInTheContractsWords() {
        EmbeddedWorld world = new EmbeddedWorld();
        try (BridgeServer server = new BridgeServer(world)) {
            assertEquals(
                    401,
                    server.answer("GET", "capabilities", Map.of(), new byte[0]).status());
            byte[] huge = new byte[Bridge.LARGEST_BODY + 1];
            Answer tooLarge = server.answer("POST", "groups", Map.of(), huge);
            assertEquals(413, tooLarge.status());
            assertTrue(new String(tooLarge.body(), StandardCharsets.UTF_8).contains("\"code\":\"too_large\""));
        }
    }
}
