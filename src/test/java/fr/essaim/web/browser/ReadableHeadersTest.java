package fr.essaim.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.web.OneRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be read in a header is not there: no fault of the server, no stack trace. */
class ReadableHeadersTest {

    private static String read(String name, String value) {
        return ReadableHeaders.around(
                        new OneRequest("GET", "/").with(name, value).request())
                .getHeader(name);
    }

    @Test
    void whatIsWellSaidStays() {
        for (String accept : List.of(
                "*/*",
                "text/html",
                "text/html, application/xhtml+xml, application/xml;q=0.9, image/avif, */*;q=0.8",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted, x\"",
                "text/turtle; q=1.000, application/rdf+xml;q=0")) {
            assertEquals(accept, read("Accept", accept));
        }
        assertEquals("fr-FR, fr;q=0.9, *;q=0.1", read("Accept-Language", "fr-FR,fr;q=0.9,*;q=0.1"));
        for (String type : List.of(
                "application/json; charset=utf-8",
                "multipart/form-data; boundary=----WebKitFormBoundaryAb1",
                "multipart/form-data; boundary=\"a b\"",
                "application/x-www-form-urlencoded")) {
            assertEquals(type, read("Content-Type", type));
        }
        assertEquals("q=abc", read("X-Other", "q=abc"));
    }

    @Test
    void whatCannotBeReadGoesAndTheRestDecides() {
        assertEquals("text/turtle", read("Accept", "text/html;q=abc, text/turtle"));
        assertEquals("text/html", read("Accept", "text/html, text/turtle;q=2, a/b/c, text/*;q=1.5, \""));
        assertEquals("en", read("Accept-Language", "fr;q=abc, en, --, *;q="));
        for (String nothing :
                List.of("*/*;q=abc", "/", "text", "\"", ",,,", "é/é", "text/html;q=", "x".repeat(100_000))) {
            assertEquals("*/*", read("Accept", nothing));
        }
        for (Map.Entry<String, String> odd : Map.of(
                        "Accept-Language", "fr;q=abc", "accept-language", "\"".repeat(50_000))
                .entrySet()) {
            assertEquals("*", read(odd.getKey(), odd.getValue()));
        }
        for (String type : List.of("text", "/", "\"", "é", "text/html; charset=", "a/b;" + " c=d;".repeat(20_000))) {
            assertEquals("application/octet-stream", read("Content-Type", type));
        }
    }
}
