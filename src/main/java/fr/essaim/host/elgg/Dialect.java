package fr.essaim.host.elgg;

import fr.essaim.host.spi.HostFailure;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which Elgg answers, seen by the shape of its pages. Three dialects, as recorded. */
enum Dialect {
    ESOPE_1_8("ESOPE 1.8 (Elgg 1.8)", "discussion/delete", "discussion/owner/"),
    ESOPE_1_12("ESOPE 1.12 (Elgg 1.12)", "discussion/delete", "discussion/owner/"),
    ELGG_6("Elgg 6", "entity/delete", "discussion/group/");

    private static final Pattern TOKEN = Pattern.compile("name=\"__elgg_token\" value=\"([\\w-]+)\"");
    private static final Pattern TIME = Pattern.compile("name=\"__elgg_ts\" value=\"(\\d+)\"");
    private static final Pattern SCRIPT_TOKEN = Pattern.compile("__elgg_token(?:\"\\s*:\\s*\"| = ')([\\w-]+)[\"']");
    private static final Pattern SCRIPT_TIME = Pattern.compile("__elgg_ts(?:\"\\s*:\\s*| = )(\\d+)");
    private static final Pattern USER = Pattern.compile(
            "(?:elgg\\.session\\.user = new elgg\\.ElggUser\\(|\"session\":\\{\"user\":|,\"user\":)\\{\"guid\":(\\d+),[^}]*?"
                    + "\"username\":\"([^\"]+)\"");

    final String product;
    final String deleteTopic;
    final String topicsOf;

    Dialect(String product, String deleteTopic, String topicsOf) {
        this.product = product;
        this.deleteTopic = deleteTopic;
        this.topicsOf = topicsOf;
    }

    /** The pair that proves a form was the host's own. */
    record Pair(String time, String token) {

        static Optional<Pair> in(String page) {
            Optional<String> time = first(SCRIPT_TIME, page).or(() -> first(TIME, page));
            Optional<String> token = first(SCRIPT_TOKEN, page).or(() -> first(TOKEN, page));
            return time.flatMap(at -> token.map(proof -> new Pair(at, proof)));
        }

        static Optional<Pair> in(JsonObject refreshed) {
            if (!(refreshed.get("token") instanceof JsonObject pair) || !pair.containsKey("__elgg_ts")) {
                return Optional.empty();
            }
            return Optional.of(new Pair(pair.get("__elgg_ts").toString(), pair.getString("__elgg_token", "")));
        }
    }

    /** Who is signed in, as a page says it in its script. */
    record User(String guid, String username) {

        static Optional<User> in(String page) {
            Matcher user = USER.matcher(page);
            return user.find() ? Optional.of(new User(user.group(1), user.group(2))) : Optional.empty();
        }
    }

    /** @throws HostFailure MALFORMED when the page is of no Elgg we know */
    static Dialect of(String page) {
        if (page.contains("elgg.security.token.__elgg_ts")) {
            return ESOPE_1_8;
        }
        if (page.contains("\"security\":{\"token\":{\"__elgg_ts\"")) {
            return ESOPE_1_12;
        }
        // who is signed in may see no form at all, only the proof in the script
        if (page.contains("\"session\":{\"user\"")
                && (page.contains("name=\"__elgg_token\"") || page.contains("\"security\":{\"interval\""))) {
            return ELGG_6;
        }
        throw HostFailure.malformed("not-elgg", null);
    }

    boolean isEsope() {
        return this != ELGG_6;
    }

    /**
     * What of a text the host can keep: the older ones write four question marks for each character beyond the first
     * plane (emoji), so none is sent there.
     */
    String fit(String text) {
        return isEsope() ? text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "□") : text;
    }

    private static Optional<String> first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
