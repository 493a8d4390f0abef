package fr.essaim.host.elgg;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.essaim.host.elgg.signin.ElggCookie;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.spi.signin.Door;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the host's cookie is: the page the host gives for it says so, as recorded of each of the three. */
class ElggCookieTest {

    private static final String COOKIE = "generated0session0of0prof02";

    private final WireMockServer elgg =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort().jettyAcceptors(1));

    ElggCookieTest() {
        elgg.start();
    }

    @AfterEach
    void stop() {
        elgg.stop();
    }

    private Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "kind", "elgg-session",
                "cookie", "true",
                "base-url", elgg.baseUrl() + "/",
                "own-url", elgg.baseUrl() + "/essaim/",
                "allow-private", "true"));
    }

    private Door door() {
        return new ElggCookie().open(settings()).orElseThrow();
    }

    private void shows(Dialect dialect, String signedIn, String nobody) {
        elgg.stubFor(any(anyUrl()).willReturn(page(dialect, nobody)));
        elgg.stubFor(get(urlPathEqualTo("/groups/all"))
                .withHeader("Cookie", equalTo("Elgg=" + COOKIE))
                .willReturn(page(dialect, signedIn)));
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder page(
            Dialect dialect, String recording) {
        Recording answer = Recording.of(dialect, recording);
        return aResponse()
                .withStatus(answer.statusCode())
                .withHeader("Content-Type", "text/html; charset=utf-8")
                .withBody(answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "ESOPE_1_8,embed-001,embed-003,137,prof02",
        "ESOPE_1_12,embed-001,embed-003,172,prof02",
        "ELGG_6,live-005,actions-004,64,claire"
    })
    void theHostSaysWhoItIsAndOfAForgedOneNobody(
            Dialect dialect, String signedIn, String nobody, String guid, String username) {
        shows(dialect, signedIn, nobody);
        Arrival arrival = door().validate(COOKIE, "");
        assertEquals(ElggPeople.id(guid, username), arrival.subject());
        assertEquals(username, arrival.username());
        assertEquals(Optional.empty(), arrival.email(), "no address, so nobody is taken for anybody by it");
        assertEquals("ticket", refused("forged0forged0forged0forged0").code());
    }

    @Test
    void whatCannotBeACookieIsNotEvenShownToTheHost() {
        for (String wrong : List.of("", "short", COOKIE + "; admin=1", COOKIE + "\r\nX: y", "é".repeat(20))) {
            assertEquals("ticket", refused(wrong).code(), wrong);
        }
        assertTrue(elgg.getAllServeEvents().isEmpty());
    }

    @Test
    void aHostThatIsIllOrIsNoElggLetsNobodyIn() {
        elgg.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        assertEquals(HostFailure.Kind.UNAVAILABLE, refused(COOKIE).kind());
        elgg.stubFor(any(anyUrl()).willReturn(aResponse().withBody("<title>Connexion</title>")));
        assertEquals("not-elgg", refused(COOKIE).code());
    }

    /** On another origin the cookie of that name would be anybody's. */
    @Test
    void theDoorIsOpenOnTheHostsOwnOriginAlone() {
        for (Map.Entry<String, String> other : List.of(
                Map.entry("own-url", "http://essaim.example/essaim/"),
                Map.entry("own-url", elgg.baseUrl().replace("http:", "https:") + "/essaim/"),
                Map.entry("own-url", elgg.baseUrl().replaceAll("\\d+$", "1") + "/essaim/"),
                Map.entry("own-url", "not an address"),
                Map.entry("cookie", "false"),
                Map.entry("kind", "rest"))) {
            Map<String, String> settings = settings();
            settings.put(other.getKey(), other.getValue());
            assertEquals(Optional.empty(), new ElggCookie().open(settings), other.toString());
        }
    }

    private HostFailure refused(String cookie) {
        return assertThrows(HostFailure.class, () -> door().validate(cookie, ""), cookie);
    }
}
