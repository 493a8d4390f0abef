package fr.essaim.journeys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.essaim.host.lti.LtiWorld;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A course page of another site that shows one activity in a frame, and signs who opens it: the addresses of a Moodle. */
final class FramingPlatform implements AutoCloseable {

    static final String CLIENT = "framing-client";
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    private final RSAKey key;
    private final HttpServer server;
    private final TlsTunnel tunnel;
    private final String tool;

    /** @param tool address of Essaim as the browser knows it */
    FramingPlatform(String tool) {
        this.tool = tool;
        try {
            key = new RSAKeyGenerator(2048).keyID("platform-key").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        page("/cours", asked -> "<iframe width='100%' height='700' src='/mod/lti/launch.php?id=5'></iframe>");
        page("/mod/lti/launch.php", this::start);
        page("/mod/lti/auth.php", this::sign);
        server.createContext(
                "/mod/lti/certs.php",
                exchange -> send(exchange, "application/json", new JWKSet(key.toPublicJWK()).toString()));
        server.start();
        tunnel = TlsTunnel.before(server.getAddress().getPort());
    }

    String address() {
        return "https://platform.localhost:" + tunnel.port();
    }

    /** What an administrator of Essaim types; the keys are read by the server, without a detour by https. */
    Map<String, String> registration() {
        return Map.of(
                "nom",
                "Cours",
                "emetteur",
                address(),
                "client",
                CLIENT,
                "deploiement",
                "1",
                "authentification",
                address() + "/mod/lti/auth.php",
                "jetons",
                address() + "/mod/lti/token.php",
                "cles",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/mod/lti/certs.php");
    }

    private interface Page {
        String of(Map<String, String> asked);
    }

    private void page(String path, Page page) {
        server.createContext(path, exchange -> {
            String query = exchange.getRequestURI().getRawQuery();
            send(exchange, "text/html", "<!DOCTYPE html><title>Cours</title>" + page.of(fields(query)));
        });
    }

    private String start(Map<String, String> asked) {
        return form(
                "lti/login",
                Map.of("iss", address(), "client_id", CLIENT, "login_hint", "7", "lti_message_hint", "{\"cmid\":5}"));
    }

    private String sign(Map<String, String> asked) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(CLIENT)
                .subject("7")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", asked.get("nonce"))
                .claim("name", "Claire Amblard")
                .claim("email", "claire.amblard@rosa-parks.example.org")
                .claim(LTI + "deployment_id", "1")
                .claim(LTI + "version", "1.3.0")
                .claim(LTI + "message_type", "LtiResourceLinkRequest")
                .claim(LTI + "roles", List.of())
                .claim(LTI + "custom", Map.of("page", "/journee"))
                .build();
        String token = LtiWorld.sign(claims, LtiWorld.header(), key);
        return form("lti/launch", Map.of("id_token", token, "state", asked.get("state")));
    }

    private String form(String action, Map<String, String> fields) {
        StringBuilder form = new StringBuilder("<form method='post' action='" + tool + "/" + action + "'>");
        fields.forEach((name, value) ->
                form.append("<input type='hidden' name='" + name + "' value='" + value.replace("\"", "&quot;") + "'>"));
        return form + "</form><script>document.forms[0].submit()</script>";
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        try (exchange) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : String.valueOf(query).split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        tunnel.close();
        server.stop(0);
    }
}
