package fr.essaim.host.rest;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.NoticeWish;
import fr.essaim.host.spi.Notices;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;

/** Notices of the contract. */
final class RestNotices implements Notices {

    private final Exchange exchange;

    RestNotices(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public Map<String, String> send(NoticeWish notice) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("externalId", notice.key())
                .add("recipients", Json.createArrayBuilder(notice.recipients()))
                .add("subject", notice.subject())
                .add("text", notice.text());
        notice.url().ifPresent(url -> body.add("url", url));
        JsonObject result = exchange.call("POST", "notifications", "", body.build());
        if (!(result.get("rejected") instanceof JsonArray rejected)) {
            throw HostFailure.malformed("unreadable", null);
        }
        Map<String, String> missed = new TreeMap<>();
        rejected.getValuesAs(JsonObject.class)
                .forEach(one -> missed.put(
                        Reading.text(one, "id"), Reading.maybe(one, "code").orElse("unknown")));
        return missed;
    }
}
