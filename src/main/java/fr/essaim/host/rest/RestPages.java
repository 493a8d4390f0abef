package fr.essaim.host.rest;

import fr.essaim.host.spi.HostFailure;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lists of the contract, which come in pages. */
final class RestPages {

    private static final int MOST_PAGES = 500;

    private final Exchange exchange;

    RestPages(Exchange exchange) {
        this.exchange = exchange;
    }

    <T> List<T> all(String path, Map<String, String> query, Function<JsonObject, T> mapping) {
        List<T> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            Map<String, String> asked = new LinkedHashMap<>(query);
            asked.put("limit", "200");
            cursor.ifPresent(next -> asked.put("cursor", next));
            JsonObject result = exchange.get(path + Exchange.query(asked));
            if (!(result.get("items") instanceof JsonArray items)) {
                throw HostFailure.malformed("unreadable", null);
            }
            items.forEach(item -> all.add(mapping.apply(object(item))));
            Optional<String> next = Reading.maybe(result, "next");
            if (next.isEmpty() || next.equals(cursor)) {
                return all;
            }
            cursor = next;
        }
        throw HostFailure.malformed("unreadable", null);
    }

    private static JsonObject object(JsonValue item) {
        if (item instanceof JsonObject object) {
            return object;
        }
        throw HostFailure.malformed("unreadable", null);
    }
}
