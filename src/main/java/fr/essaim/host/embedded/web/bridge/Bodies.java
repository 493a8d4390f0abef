package fr.essaim.host.embedded.web.bridge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;

/** The JSON of the contract: what came in is read with suspicion, lists go out in pages. */
final class Bodies {

    private static final int PAGE = 50;
    private static final int LONGEST_PAGE = 200;

    private Bodies() {}

    static JsonObject object(Call call) {
        if (!call.header("content-type").matches("application/(merge-patch\\+)?json(;.*)?")) {
            throw new Refusal(415, "bad_request");
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(call.body()))) {
            return reader.readObject();
        } catch (RuntimeException | StackOverflowError malformed) {
            throw Refusal.badRequest();
        }
    }

    /** A text that must be there, not longer than {@code longest}. */
    static String text(JsonObject object, String name, int longest) {
        return maybe(object, name)
                .filter(text -> !text.isBlank() && text.length() <= longest)
                .orElseThrow(Refusal::invalid);
    }

    /** Rich text where we keep plain text only: its words. */
    static String plain(String html) {
        return Jsoup.parse(html).text();
    }

    static Optional<String> maybe(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        throw Refusal.invalid();
    }

    static Optional<Boolean> flag(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return Optional.of(value == JsonValue.TRUE);
        }
        throw Refusal.invalid();
    }

    /** A list of texts that must be there. */
    static List<String> texts(JsonObject object, String name) {
        if (!(object.get(name) instanceof JsonArray array)
                || array.isEmpty()
                || array.size() > LONGEST_PAGE
                || !array.stream().allMatch(JsonString.class::isInstance)) {
            throw Refusal.invalid();
        }
        return array.getValuesAs(JsonString::getString);
    }

    /** The page of the list that was asked for; the cursor is how many came before it. */
    static <T> Answer page(Call call, List<T> all, Function<T, JsonObject> json) {
        int from = number(call.asked("cursor").orElse("0"), 0, Integer.MAX_VALUE);
        int limit = number(call.asked("limit").orElse(Integer.toString(PAGE)), 1, LONGEST_PAGE);
        int to = (int) Math.min((long) from + limit, all.size());
        JsonArrayBuilder items = Json.createArrayBuilder();
        all.subList(Math.min(from, to), to).forEach(one -> items.add(json.apply(one)));
        JsonObjectBuilder page = Json.createObjectBuilder().add("items", items);
        if (to < all.size()) {
            page.add("next", Integer.toString(to));
        } else {
            page.addNull("next");
        }
        return Answer.ok(page.build());
    }

    static JsonObjectBuilder orNull(JsonObjectBuilder object, String name, Optional<String> value) {
        return value.filter(text -> !text.isEmpty())
                .map(text -> object.add(name, text))
                .orElseGet(() -> object.addNull(name));
    }

    static int number(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw Refusal.badRequest();
    }
}
