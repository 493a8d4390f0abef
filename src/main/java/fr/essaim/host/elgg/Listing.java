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

    private Listing() {}

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
