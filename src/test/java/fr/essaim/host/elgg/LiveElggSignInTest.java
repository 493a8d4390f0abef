package fr.essaim.host.elgg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.elgg.signin.ElggCookie;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.spi.signin.Door;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a launch is on a real Elgg: a member signs in there as people do, and the cookie the browser then brings us says
 * who it is. Needs {@code essaim.it.elgg.member} and the word ESSAIM_IT_ELGG_MEMBER_PASSWORD. See hosts.md.
 */
@EnabledIfSystemProperty(named = "essaim.it.elgg", matches = "https?://.+")
@EnabledIfSystemProperty(named = "essaim.it.elgg.member", matches = ".+")
class LiveElggSignInTest {

    private final String elgg = System.getProperty("essaim.it.elgg", "").replaceAll("/?$", "/");
    private final String member = System.getProperty("essaim.it.elgg.member", "");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void whoSignsInThereIsWhoArrivesHere() throws IOException, InterruptedException {
        Door door = new ElggCookie()
                .open(Map.of(
                        "kind", "elgg-session",
                        "cookie", "true",
                        "base-url", elgg,
                        "own-url", elgg + "essaim/",
                        "allow-private", "true"))
                .orElseThrow();
        read(HttpRequest.newBuilder(URI.create(elgg)).GET());
        assertThrows(HostFailure.class, () -> door.validate(cookie(), ""), "a cookie of nobody signed in");
        signIn();
        Arrival arrival = door.validate(cookie(), "");
        assertEquals(member, arrival.username());
        assertThrows(HostFailure.class, () -> door.validate("forged0forged0forged0forged0", ""));
    }

    private void signIn() throws IOException, InterruptedException {
        String page = read(HttpRequest.newBuilder(URI.create(elgg + "login")).GET());
        String form = "__elgg_token=" + encoded(field(page, "__elgg_token")) + "&__elgg_ts="
                + encoded(field(page, "__elgg_ts")) + "&username=" + encoded(member) + "&password="
                + encoded(System.getenv().getOrDefault("ESSAIM_IT_ELGG_MEMBER_PASSWORD", "-"));
        read(HttpRequest.newBuilder(URI.create(elgg + "action/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private String read(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString()).body();
    }

    private String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals("Elgg"))
                .map(HttpCookie::getValue)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String field(String page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertTrue(value.find(), page);
        return value.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
