package fr.essaim.host.elgg;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.wire.Answers;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the machine-readable views of the host's lists: JSON on the older ones (nested by type and kind on 1.8, a
 * plain list on 1.12), RSS on 6, whose JSON view of lists is empty.
 */
final class Listing {

    /** No version gives fewer at once when there are more. */
    static final int SHORTEST_PAGE = 10;

    private static final Pattern ITEM = Pattern.compile("<item>(.*?)</item>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<link>([^<]*/(?:view|profile)/(\\d+)(?:/[^<]*)?)</link>");
    private static final Pattern TITLE = Pattern.compile("<title><!\\[CDATA\\[(.*?)]]></title>", Pattern.DOTALL);
    private static final Pattern BODY =
            Pattern.compile("<description><!\\[CDATA\\[(.*?)]]></description>", Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("<pubDate>([^<]+)</pubDate>");

    /** Where a reply's item begins; its text is the last thing in it. */
    private static final Pattern REPLY = Pattern.compile("(?=<li[^>]*id=\"elgg-object-\\d+\")");

    private static final Pattern NUMBER = Pattern.compile("id=\"elgg-object-(\\d+)\"");
    private static final Pattern WRITER = Pattern.compile("&quot;g&quot;:(\\d+)");
    private static final Pattern SAID = Pattern.compile("datetime=\"([^\"]+)\"");
    private static final Pattern WORDS = Pattern.compile(
            "<div class=\"elgg-output[^\"]*\">(.*?)</div>\\s*</div>\\s*</div>\\s*</article>", Pattern.DOTALL);

    private Listing() {}

    /**
     * Something in one of the host's listings.
     *
     * @param name of a group or person, title of a topic; without the host's escaping
     * @param body description as the host gives it
     * @param username "" unless it is a person
     * @param readers the host's number for who may read it, -1 when the listing does not say
     */
    record Entity(String guid, String name, String body, String url, String username, Instant created, int readers) {

        long number() {
            return Long.parseLong(guid);
        }
    }

    /** The replies on the page of a topic that this account wrote; Elgg 6 has no other view of them. */
    static List<Entity> replies(String page, String writer) {
        List<Entity> found = new ArrayList<>();
        REPLY.splitAsStream(page).skip(1).forEach(item -> {
            if (first(WRITER, item).equals(writer)) {
                Instant said = when(first(SAID, item));
                found.add(new Entity(first(NUMBER, item), "", first(WORDS, item), "", "", said, -1));
            }
        });
        return found;
    }

    /** How many replies there are on the page, whoever wrote them. */
    static long repliesOn(String page) {
        return NUMBER.matcher(page).results().count();
    }

    static List<Entity> of(HttpResponse<byte[]> answer) {
        String text = ElggSession.text(answer);
        String start = text.stripLeading();
        if (start.startsWith("<?xml")) {
            return rss(text);
        }
        // a list of nothing: no variable to print on 1.8, no word at all on 6
        if (start.isEmpty() || start.startsWith("null")) {
            return List.of();
        }
        List<Entity> found = new ArrayList<>();
        collect(Answers.parse(text).orElseThrow(() -> HostFailure.malformed("unreadable", null)), found);
        return found;
    }

    private static void collect(JsonValue value, List<Entity> found) {
        if (value instanceof JsonArray list) {
            list.forEach(one -> collect(one, found));
        } else if (value instanceof JsonObject object) {
            if (object.containsKey("guid")) {
                found.add(entity(object));
            } else {
                object.values().forEach(one -> collect(one, found));
            }
        } else {
            throw HostFailure.malformed("unreadable", null);
        }
    }

    private static Entity entity(JsonObject object) {
        String name = text(object, "title").or(() -> text(object, "name")).orElse("");
        return new Entity(
                number(object, "guid").orElseThrow(() -> HostFailure.malformed("unreadable", null)),
                plain(name),
                text(object, "description").orElse(""),
                text(object, "url").orElse(""),
                text(object, "username").or(() -> text(object, "desc")).orElse(""),
                created(object),
                number(object, "read_access").map(Integer::parseInt).orElse(-1));
    }

    private static Instant created(JsonObject object) {
        String time = number(object, "time_created")
                .or(() -> text(object, "time_created"))
                .orElse("0");
        return time.matches("\\d{1,12}") ? Instant.ofEpochSecond(Long.parseLong(time)) : when(time);
    }

    private static Instant when(String time) {
        try {
            return time.contains("T")
                    ? OffsetDateTime.parse(time).toInstant()
                    : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(time));
        } catch (DateTimeException notATime) {
            return Instant.EPOCH;
        }
    }

    private static Optional<String> number(JsonObject object, String name) {
        JsonValue value = object.get(name);
        String said = value instanceof JsonNumber || value instanceof JsonString
                ? value.toString().replace("\"", "")
                : "";
        return said.matches("-?\\d{1,18}") ? Optional.of(said) : Optional.empty();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static List<Entity> rss(String text) {
        if (!text.contains("<channel>")) {
            throw HostFailure.malformed("unreadable", null);
        }
        List<Entity> found = new ArrayList<>();
        Matcher items = ITEM.matcher(text);
        while (items.find()) {
            String item = items.group(1);
            Matcher link = LINK.matcher(item);
            if (link.find()) {
                found.add(new Entity(
                        link.group(2),
                        plain(first(TITLE, item)),
                        first(BODY, item).strip(),
                        plain(link.group(1)),
                        "",
                        when(first(DATE, item)),
                        -1));
            }
        }
        return found;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** Names are escaped before they are kept. */
    static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#039;", "'")
                .replace("&amp;", "&");
    }
}
