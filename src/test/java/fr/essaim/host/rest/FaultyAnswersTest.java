package fr.essaim.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.essaim.host.TestClock;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostFailure.Kind;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each way in which a host can answer badly, and what we make of it. */
class FaultyAnswersTest {

    private HttpServer server;
    private Exchange exchange;
    private Script script;

    @FunctionalInterface
    private interface Script {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", call -> {
            try (call) {
                script.answer(call);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        URI root = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/exchange-groups/v1/");
        exchange = new Exchange(root, new Signature("k", "s", new TestClock()), true, Duration.ofMillis(700));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static Script says(int status, String type, String body, String... headers) {
        return call -> {
            if (!type.isEmpty()) {
                call.getResponseHeaders().add("Content-Type", type);
            }
            for (int i = 0; i < headers.length; i += 2) {
                call.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        };
    }

    private record Case(String name, Script script, Kind kind, String code) {}

    private static final String JSON = "application/json";

    private static Stream<Case> cases() {
        String error = "{\"status\":-1,\"message\":\"Erreur\",\"code\":\"forbidden\"}";
        return Stream.of(
                new Case("500 with an empty body", says(500, "", ""), Kind.UNAVAILABLE, "server-error"),
                new Case("502 of a proxy", says(502, "text/html", "<h1>Bad</h1>"), Kind.UNAVAILABLE, "server-error"),
                new Case("503 maintenance page", says(503, "text/html", "<p>x</p>"), Kind.UNAVAILABLE, "maintenance"),
                new Case(
                        "503 read only",
                        says(503, JSON, "{\"status\":-1,\"message\":\"m\",\"code\":\"read_only\"}"),
                        Kind.UNAVAILABLE,
                        "read-only"),
                new Case("429", says(429, JSON, error, "Retry-After", "90"), Kind.UNAVAILABLE, "busy"),
                new Case("no answer in time", call -> Thread.sleep(1_500), Kind.UNAVAILABLE, "timeout"),
                new Case(
                        "a body that never ends",
                        call -> {
                            call.getResponseHeaders().add("Content-Type", JSON);
                            call.sendResponseHeaders(200, 1_000);
                            call.getResponseBody().write('{');
                            call.getResponseBody().flush();
                            Thread.sleep(1_500);
                        },
                        Kind.UNAVAILABLE,
                        "timeout"),
                new Case("hung up", call -> {}, Kind.UNAVAILABLE, "connection"),
                new Case("empty 200", says(200, JSON, ""), Kind.MALFORMED, "unreadable"),
                new Case("half of an answer", says(200, JSON, "{\"status\":0,\"resu"), Kind.MALFORMED, "unreadable"),
                new Case("text that says it is JSON", says(200, JSON, "Bonjour"), Kind.MALFORMED, "unreadable"),
                new Case(
                        "JSON of another type",
                        says(200, "text/plain", "{\"status\":0}"),
                        Kind.MALFORMED,
                        "unreadable"),
                new Case("no result", says(200, JSON, "{\"status\":0}"), Kind.MALFORMED, "unreadable"),
                new Case("a list", says(200, JSON, "[]"), Kind.MALFORMED, "unreadable"),
                new Case(
                        "a sign-in page",
                        says(200, "text/html; charset=utf-8", "<form>Connexion</form>"),
                        Kind.MALFORMED,
                        "unreadable"),
                new Case("sent elsewhere", says(302, "", "", "Location", "/login"), Kind.MALFORMED, "redirect"),
                new Case("nested beyond reason", says(200, JSON, "[".repeat(200_000)), Kind.MALFORMED, "unreadable"),
                new Case(
                        "longer than we take in",
                        says(200, JSON, "\"" + "x".repeat(6 * 1024 * 1024) + "\""),
                        Kind.MALFORMED,
                        "unreadable"),
                new Case("an error inside a 200", says(200, JSON, error), Kind.REFUSED, "forbidden"),
                new Case(
                        "an error encoded twice",
                        says(400, JSON, "\"" + error.replace("\"", "\\\"") + "\""),
                        Kind.REFUSED,
                        "forbidden"),
                new Case(
                        "401",
                        says(401, JSON, "{\"status\":-32,\"code\":\"clock_drift\"}"),
                        Kind.REFUSED,
                        "clock-drift"),
                new Case(
                        "a call heard already",
                        says(401, JSON, "{\"status\":-32,\"code\":\"replayed\"}"),
                        Kind.UNAVAILABLE,
                        "connection"),
                new Case("403 without a word", says(403, "", ""), Kind.REFUSED, "forbidden"),
                new Case("404", says(404, JSON, error), Kind.MISSING, "no-thing"),
                new Case("409", says(409, JSON, "{\"status\":-1,\"code\":\"archived\"}"), Kind.REFUSED, "archived"),
                new Case("413", says(413, "", ""), Kind.REFUSED, "too-large"),
                new Case("422", says(422, JSON, error), Kind.REFUSED, "invalid"),
                new Case(
                        "a code that is no code",
                        says(400, JSON, "{\"status\":-1,\"code\":\"<b>Karim</b>\"}"),
                        Kind.MALFORMED,
                        "unreadable"));
    }

    @TestFactory
    Stream<DynamicTest> eachIsNamedForWhatItIs() {
        return cases().map(one -> DynamicTest.dynamicTest(one.name(), () -> {
            script = one.script();
            HostFailure failure = assertThrows(HostFailure.class, () -> exchange.get("groups"));
            assertEquals(one.kind() + " " + one.code(), failure.kind() + " " + failure.code());
        }));
    }

    @Test
    void patienceIsKeptWithinReason() {
        assertEquals(Optional.of(Duration.ofSeconds(90)), retry("90"));
        assertEquals(Optional.of(Duration.ofHours(6)), retry("99999999"));
        assertEquals(Optional.of(Duration.ZERO), retry("-3"));
        assertEquals(Optional.of(Duration.ofMinutes(5)), retry("Tue, 24 Nov 2026 08:00:00 GMT"));
    }

    private Optional<Duration> retry(String header) {
        script = says(429, JSON, "", "Retry-After", header);
        return assertThrows(HostFailure.class, () -> exchange.get("groups")).retryAfter();
    }
}
