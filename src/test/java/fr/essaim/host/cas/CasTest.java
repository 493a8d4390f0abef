package fr.essaim.host.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.spi.signin.Directory;
import fr.essaim.host.spi.signin.Door;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasTest {

    private static final String SERVICE = "https://essaim.example/essaim/connexion/cas/retour?etat=abc";

    private HttpServer server;
    private final List<String> asked = new ArrayList<>();
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", call -> {
            try (call) {
                asked.add(call.getRequestURI().toString());
                byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                call.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Door door() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/cas/";
        return new CasProvider()
                .open(Map.of("cas-url", url, "cas-allow-private", "true"))
                .orElseThrow();
    }

    private static String said(String inside) {
        return "<cas:serviceResponse xmlns:cas='http://www.yale.edu/tp/cas'>" + inside + "</cas:serviceResponse>";
    }

    @Test
    void theBrowserIsSentThereAndItsTicketIsShownOnceForThatAddress() {
        URI entrance = door().entrance(SERVICE).orElseThrow();
        assertTrue(
                entrance.toString()
                        .endsWith("/cas/login?service=https%3A%2F%2Fessaim.example%2Fessaim%2Fconnexion"
                                + "%2Fcas%2Fretour%3Fetat%3Dabc"),
                entrance::toString);
        answer = said("<cas:authenticationSuccess><cas:user>cdupont</cas:user><cas:attributes><cas:mail>"
                + "claire@college.example</cas:mail><cas:displayName>Claire Dupont</cas:displayName></cas:attributes>"
                + "</cas:authenticationSuccess>");
        Arrival arrival = door().validate("ST-1-aBc.x", SERVICE);
        assertEquals(
                new Arrival(
                        Directory.cas("http://127.0.0.1:" + server.getAddress().getPort() + "/cas"),
                        "cdupont",
                        "cdupont",
                        Optional.of("claire@college.example"),
                        "Claire Dupont",
                        ""),
                arrival);
        assertEquals(1, asked.size());
        assertTrue(asked.get(0).startsWith("/cas/serviceValidate?service=https%3A"), asked.get(0));
        answer = said("<cas:authenticationSuccess><cas:user>cdupont</cas:user></cas:authenticationSuccess>");
        assertEquals(Optional.empty(), door().validate("ST-2", SERVICE).email());
    }

    @Test
    void aTicketThatIsNoGoodIsRefusedAndOneThatCannotBeOneIsNotEvenAsked() {
        answer = said("<cas:authenticationFailure code='INVALID_TICKET'>x</cas:authenticationFailure>");
        assertCode("ticket", "ST-1");
        asked.clear();
        for (String ticket : List.of("", "PT-1", "ST-1&service=x", "ST-é", "ST-" + "x".repeat(300))) {
            assertCode("ticket", ticket);
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void whateverElseItSaysLetsNobodyIn() {
        for (String strange : List.of(
                "",
                "yes\ncdupont\n",
                "<html><body>Connexion</body></html>",
                said(""),
                said("<cas:authenticationSuccess/>"),
                said("<cas:authenticationSuccess><cas:user> </cas:user></cas:authenticationSuccess>"),
                said(
                        "<cas:authenticationSuccess><cas:user>a</cas:user><cas:user>b</cas:user></cas:authenticationSuccess>"),
                said("<authenticationSuccess><user>a</user></authenticationSuccess>"),
                "<serviceResponse><authenticationSuccess><user>a</user></authenticationSuccess></serviceResponse>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                        + said("<cas:authenticationSuccess><cas:user>&e;</cas:user></cas:authenticationSuccess>"))) {
            answer = strange;
            assertCode("unreadable", "ST-1");
        }
        status = 503;
        assertCode("server-error", "ST-1");
        status = 302;
        assertCode("unreadable", "ST-1");
    }

    @Test
    void aCommentInsideTheNameDoesNotCutIt() {
        answer = said(
                "<cas:authenticationSuccess><cas:user>admin<!-- -->istrator</cas:user></cas:authenticationSuccess>");
        assertEquals("administrator", door().validate("ST-1", SERVICE).subject());
    }

    @Test
    void onlyASecureAddressOpensTheDoor() {
        CasProvider provider = new CasProvider();
        assertTrue(provider.open(Map.of("cas-url", "https://cas.example/cas")).isPresent());
        assertTrue(provider.open(Map.of("cas-url", "http://cas.example/cas")).isEmpty());
        assertTrue(provider.open(Map.of("cas-url", "")).isEmpty());
        assertTrue(provider.open(Map.of()).isEmpty());
    }

    private Report tested(Map<String, String> settings) {
        return new CasConnectionTest().test(settings);
    }

    private Map<String, String> here() {
        return Map.of("url", "http://127.0.0.1:" + server.getAddress().getPort() + "/cas", "allow-private", "true");
    }

    @Test
    void theButtonNamesWhatIsWrong() {
        answer = said("<cas:authenticationFailure code='INVALID_TICKET'>x</cas:authenticationFailure>");
        assertEquals(List.of(), tested(here()).findings(), "a ticket made up by us is refused: that is a CAS server");
        assertTrue(asked.get(0).startsWith("/cas/serviceValidate?service="), asked.get(0));
        answer = said("<cas:authenticationSuccess><cas:user>cdupont</cas:user></cas:authenticationSuccess>");
        assertFound("cas-takes-anything", here());
        answer = "<html><body>Connexion</body></html>";
        assertFound("not-cas", here());
        status = 404;
        assertFound("not-cas", here());
        status = 503;
        assertFound("server-error", here());
        server.stop(0);
        assertFound("connection", here());
        assertFound("dns", Map.of("url", "https://nowhere.invalid/cas"));
        assertFound("cas-private-address", Map.of("url", "https://127.0.0.1/cas"));
        assertFound("setting-missing", Map.of("url", "http://cas.example/cas"));
        assertTrue(!new CasConnectionTest().knows(Map.of("url", "")), "nothing to try without a server");
    }

    private void assertFound(String code, Map<String, String> settings) {
        assertEquals(
                List.of(code),
                tested(settings).findings().stream().map(Report.Finding::code).toList(),
                answer);
    }

    private void assertCode(String code, String ticket) {
        HostFailure failure = assertThrows(HostFailure.class, () -> door().validate(ticket, SERVICE), answer);
        assertEquals(code, failure.code(), answer);
    }
}
