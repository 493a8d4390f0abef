package fr.essaim.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.web.bridge.BridgeServer;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** « Tester » against a real server of the contract, and against servers that answer badly. */
class RestConnectionTestTest {

    private final EmbeddedWorld world = new EmbeddedWorld();
    private final BridgeServer server = new BridgeServer(world);

    @AfterEach
    void stop() {
        server.close();
    }

    private static Map<String, String> settings(String address, String secret) {
        return new HashMap<>(Map.of(
                "kind",
                "rest",
                "base-url",
                address,
                "key",
                BridgeServer.KEY,
                "secret",
                secret,
                "allow-private",
                "true"));
    }

    private Report test(Map<String, String> settings) {
        return new RestConnectionTest(world.clock).test(settings);
    }

    @Test
    void theRightSettingsAreGreenWithWhatWasSeen() {
        Report report = test(settings(server.address(), BridgeServer.SECRET));
        assertTrue(report.works(), report.toString());
        assertEquals("Essaim 1", report.product());
        assertEquals("1.0", report.api());
        assertTrue(report.seen().contains("discussion"));
    }

    @Test
    void eachFaultIsNamed() {
        assertFault("bad-signature", "", test(settings(server.address(), "another secret")));
        assertFault("dns", "", test(settings("http://nowhere.invalid/essaim", BridgeServer.SECRET)));
        assertFault("connection", "", test(settings("http://127.0.0.1:9/essaim", BridgeServer.SECRET)));
        assertFault("setting-missing", "secret", test(settings(server.address(), "")));
        assertFault("setting-missing", "base-url", test(settings("ftp://nowhere.invalid", "s")));
        Map<String, String> outside = settings(server.address(), BridgeServer.SECRET);
        outside.put("allow-private", "false");
        assertFault("private-address", "", test(outside));
    }

    @Test
    void aClockThatIsWrongIsNamed() {
        TestClock late = new TestClock();
        late.pass(Duration.ofHours(1));
        Report report = new RestConnectionTest(late).test(settings(server.address(), BridgeServer.SECRET));
        assertFault("clock-drift", "", report);
    }

    @Test
    void whatTheHostLacksIsNamedAndWhatIsOptionalOnlyWarned() throws IOException {
        HttpServer poor = answering("{\"status\":0,\"result\":{\"api\":\"0.9\",\"features\":[\"groups\"]}}");
        try {
            Report report =
                    test(settings("http://127.0.0.1:" + poor.getAddress().getPort(), "s"));
            assertFalse(report.works());
            assertEquals("0.9", report.api());
            assertTrue(report.findings().contains(Finding.fault("missing-capability", "discussion")));
            assertTrue(report.findings().contains(Finding.warning("optional-missing", "notifications")));
        } finally {
            poor.stop(0);
        }
    }

    private static HttpServer answering(String json) throws IOException {
        HttpServer poor = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        poor.createContext("/", call -> {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, bytes.length);
            call.getResponseBody().write(bytes);
            call.close();
        });
        poor.start();
        return poor;
    }

    private static void assertFault(String code, String detail, Report report) {
        assertEquals(List.of(Finding.fault(code, detail)), report.findings());
        assertFalse(report.works());
    }
}
