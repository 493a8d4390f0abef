package fr.essaim.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.Topic;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.web.bridge.BridgeServer;
import fr.essaim.host.embedded.web.bridge.BridgeServer.Trouble;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Progress;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.reconciler.NoNotices;
import fr.essaim.spaces.reconciler.Reconcile;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three hours of each kind of trouble at the host, then health: what teachers write meanwhile is kept at once, all of
 * it is delivered afterwards in its order, and readers see nothing twice.
 */
class TwelveFaultsTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final int GROUPS = 3;

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    @TempDir
    static Path keys;

    private static Trouble says(int status, String type, String body, String... headers) {
        return (exchange, call, work) -> write(exchange, status, type, body, headers);
    }

    private static void write(HttpExchange exchange, int status, String type, String body, String... headers)
            throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, Trouble> troubles() {
        Map<String, Trouble> all = new LinkedHashMap<>();
        all.put("500", says(500, "text/html", ""));
        all.put("429 + Retry-After", says(429, "application/json", "{}", "Retry-After", "600"));
        all.put("30 s", (exchange, call, work) -> silence());
        all.put("reset", (exchange, call, work) -> {});
        all.put("empty", says(200, "application/json", ""));
        all.put("malformed", says(200, "application/json", "{\"status\":0,\"resu"));
        all.put("wrong type", says(200, "text/plain", "{\"status\":0,\"result\":{\"items\":[]}}"));
        all.put("HTML login page", says(200, "text/html", "<form action=\"/login\">Connexion</form>"));
        all.put("expired TLS", null);
        all.put(
                "double-encoded error",
                says(200, "application/json", "\"{\\u0022status\\u0022:-1,\\u0022message\\u0022:\\u0022Non\\u0022}\""));
        all.put("half-created", (exchange, call, work) -> {
            if (call.startsWith("POST groups") && !call.contains("topics")) {
                work.run();
            }
            write(exchange, 500, "text/html", "");
        });
        all.put("answer lost after creation", (exchange, call, work) -> work.run());
        return all;
    }

    /** The caller's patience ends long before; the test does not wait. */
    private static void silence() {
        try {
            assertTrue(!NEVER.await(400, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @TestFactory
    Stream<DynamicTest> allIsDeliveredOnceAndNobodyWaits() {
        assertEquals(12, troubles().size());
        return troubles().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> endure(one.getValue())));
    }

    private void endure(Trouble trouble) throws Exception {
        EmbeddedWorld there = new EmbeddedWorld();
        Account ana = there.person("Ana Roy", "ana@college.example");
        MemoryGraphStore here = new MemoryGraphStore();
        DiscussionSpaces spaces = new RdfDiscussionSpaces(here);
        WantSpaces wantSpaces = new WantSpaces(here, spaces, event -> {}, there.clock);
        WantPost wantPost = new WantPost(here, spaces, event -> {}, there.clock);
        try (BridgeServer server = new BridgeServer(there);
                Expired expired = new Expired(trouble == null ? keys : null)) {
            String[] address = {server.address()};
            if (trouble == null) {
                address[0] = expired.address();
            } else {
                server.trouble(trouble);
            }
            Reconcile sick = reconcile(address[0], here, spaces, there.clock);
            wantSpaces.want(
                    CAMPAIGN,
                    IntStream.range(0, GROUPS).mapToObj(TwelveFaultsTest::wish).toList());
            for (int i = 0; i < 36; i++) {
                String key = "e" + i;
                wantPost.want(CAMPAIGN, group(i % GROUPS), text(key, "Entrée %02d".formatted(i)));
                assertTrue(here.read(() -> spaces.post(group(key), key)).isPresent(), "kept at once");
                there.clock.pass(Duration.ofMinutes(5));
                sick.run();
            }
            assertTrue(progress(here, spaces).posts().done() < 36, "the trouble was felt");

            server.healthy();
            Reconcile well = trouble == null ? reconcile(server.address(), here, spaces, there.clock) : sick;
            for (int minute = 0; minute < 300 && !progress(here, spaces).finished(); minute++) {
                there.clock.pass(Duration.ofMinutes(1));
                well.run();
            }
            assertTrue(progress(here, spaces).finished(), () -> progress(here, spaces)
                    .toString());
        }
        var groups = there.store.read(() -> there.groups.ofMember(ana.id()));
        assertEquals(GROUPS, groups.size());
        groups.forEach(group -> {
            List<String> titles = group.topics().stream().map(Topic::title).toList();
            assertEquals(1 + 36 / GROUPS, titles.size(), titles::toString);
            assertEquals(titles.stream().sorted().toList(), titles, "in the order in which they were written");
        });
    }

    private static Id group(String key) {
        return group(Integer.parseInt(key.substring(1)) % GROUPS);
    }

    private static Id group(int number) {
        return Id.of("g" + number);
    }

    private static Progress progress(MemoryGraphStore here, DiscussionSpaces spaces) {
        return Progress.of(here.read(() -> spaces.ofCampaign(CAMPAIGN)));
    }

    private static Reconcile reconcile(
            String address, MemoryGraphStore here, DiscussionSpaces spaces, TestClock clock) {
        Signature signature = new Signature(BridgeServer.KEY, BridgeServer.SECRET, clock);
        HostPlatform host = new RestPlatform(
                new Exchange(URI.create(address + "/exchange-groups/v1/"), signature, true, Duration.ofMillis(300)));
        return new Reconcile(here, spaces, NoNotices.round(here, host, clock), host, clock);
    }

    private static WantSpaces.Wish wish(int number) {
        return new WantSpaces.Wish(
                group(number),
                "Groupe " + number,
                "",
                Optional.empty(),
                List.of(new WantSpaces.Person(Id.of("p-ana"), "Ana Roy", "ana@college.example")),
                "Accueil",
                new SafeHtml("<p>Parcours</p>"));
    }

    private static WantPost.Text text(String key, String title) {
        return new WantPost.Text(key, title, new SafeHtml("<p>" + title + "</p>"), Id.of("p-ana"), "Ana Roy");
    }

    /** A host whose certificate ran out yesterday. */
    private static final class Expired implements AutoCloseable {

        private final HttpsServer server;

        Expired(Path folder) throws Exception {
            server = folder == null ? null : start(folder);
        }

        private static HttpsServer start(Path folder) throws Exception {
            Path store = folder.resolve("expired.p12");
            String tool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            int made = new ProcessBuilder(
                            tool,
                            "-genkeypair",
                            "-alias",
                            "host",
                            "-keyalg",
                            "RSA",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            "changeit",
                            "-dname",
                            "CN=127.0.0.1",
                            "-startdate",
                            "-10d",
                            "-validity",
                            "9",
                            "-ext",
                            "san=ip:127.0.0.1")
                    .start()
                    .waitFor();
            assertEquals(0, made);
            KeyStore keyStore = KeyStore.getInstance("PKCS12");
            try (InputStream in = new FileInputStream(store.toFile())) {
                keyStore.load(in, "changeit".toCharArray());
            }
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keyStore, "changeit".toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            server.start();
            return server;
        }

        String address() {
            return "https://127.0.0.1:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            if (server != null) {
                server.stop(0);
            }
        }
    }
}
