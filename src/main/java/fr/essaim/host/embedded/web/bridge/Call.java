package fr.essaim.host.embedded.web.bridge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request as it came, before anything is believed of it.
 *
 * @param site address of the application as the caller knows it, for the links in answers
 * @param path as asked on the server, undecoded: this is what was signed
 * @param below the part of it below the contract's root, without a slash in front
 * @param query undecoded, "" without one
 * @param headers by lower-case name
 */
record Call(
        String method, String site, String path, String below, String query, Map<String, String> headers, byte[] body) {

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    Optional<String> asked(String name) {
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && decode(pair.substring(0, equals)).equals(name)) {
                return Optional.of(decode(pair.substring(equals + 1)));
            }
        }
        return Optional.empty();
    }

    /** The steps of the path, decoded; every second one is an id. */
    List<String> steps() {
        return List.of(below.split("/")).stream().map(Call::decode).toList();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.badRequest();
        }
    }
}
