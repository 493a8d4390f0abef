package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostFailure;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of an answer, which may be missing or of another type than they were yesterday. */
final class Values {

    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,6}|[a-z]{2,6});");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private Values() {}

    static List<JsonObject> objects(JsonArray list) {
        return list.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    static List<JsonObject> objects(JsonObject object, String name) {
        if (object.get(name) instanceof JsonArray list) {
            return objects(list);
        }
        throw HostFailure.malformed("unreadable", null);
    }

    static Optional<String> maybe(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    static String text(JsonObject object, String name) {
        return maybe(object, name).orElseThrow(() -> HostFailure.malformed("unreadable", null));
    }

    static long number(JsonObject object, String name) {
        if (object.get(name) instanceof JsonNumber number) {
            return number.longValue();
        }
        throw HostFailure.malformed("unreadable", null);
    }

    /** Moodle says yes as {@code true} here and as {@code 1} there. */
    static boolean flag(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value == JsonValue.TRUE || value instanceof JsonNumber number && number.intValue() == 1;
    }

    static Instant when(JsonObject object, String name) {
        return Instant.ofEpochSecond(number(object, name));
    }

    /** Names come back escaped for HTML. */
    static String plain(String escaped) {
        Matcher entity = ENTITY.matcher(escaped);
        StringBuilder plain = new StringBuilder();
        while (entity.find()) {
            entity.appendReplacement(plain, Matcher.quoteReplacement(sign(entity.group(1), entity.group())));
        }
        return entity.appendTail(plain).toString();
    }

    private static String sign(String name, String otherwise) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, otherwise);
        }
        boolean hex = name.charAt(1) == 'x';
        if (!name.substring(hex ? 2 : 1).matches(hex ? "[0-9A-Fa-f]+" : "[0-9]+")) {
            return otherwise;
        }
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : otherwise;
    }

    /** A name or subject as Moodle takes it: no markup, which it refuses, and not longer than its column. */
    static String name(String wanted, int most) {
        String plain = wanted.replace('<', '‹').replace('>', '›').strip();
        return plain.codePointCount(0, plain.length()) <= most
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    static String escape(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
