package fr.essaim.host.rest;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.changes.Changes;
import fr.essaim.host.spi.changes.HostChange;
import fr.essaim.host.wire.Answers;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes of the contract. The secret with which the host signs its calls is made of the one with which we sign ours,
 * so that there is no second one to keep.
 */
final class RestChanges implements Changes {

    private static final String KEY = "essaim";
    private static final int LARGEST_CALL = 4_096;

    /** What can touch what we put there; what people say to each other is none of our business. */
    private static final List<String> TYPES = List.of(
            "user.updated",
            "user.deleted",
            "group.updated",
            "group.archived",
            "group.deleted",
            "member.added",
            "member.removed",
            "topic.updated",
            "topic.deleted");

    private final Exchange exchange;

    RestChanges(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public Batch after(long seq) {
        JsonObject result =
                exchange.get("changes" + Exchange.query(Map.of("after", Long.toString(seq), "limit", "200")));
        if (!(result.get("events") instanceof JsonArray events)) {
            throw HostFailure.malformed("unreadable", null);
        }
        return new Batch(
                events.getValuesAs(JsonObject.class).stream()
                        .map(RestChanges::change)
                        .toList(),
                number(result, "last"));
    }

    @Override
    public void callMe(URI address) {
        JsonObject body = Json.createObjectBuilder()
                .add("url", address.toString())
                .add("events", Json.createArrayBuilder(TYPES))
                .add("secret", secret())
                .build();
        exchange.call("PUT", "webhooks/" + KEY, "", body);
    }

    @Override
    public void callNoMore() {
        try {
            exchange.call("DELETE", "webhooks/" + KEY, "", null);
        } catch (HostFailure failure) {
            RestSpaces.emptyIfMissing(failure);
        }
    }

    @Override
    public Optional<HostChange> heard(byte[] body, String signature) {
        if (body.length > LARGEST_CALL) {
            return Optional.empty();
        }
        String expected = "sha256=" + Signature.hex(secret(), body);
        boolean theirs = MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
        return Answers.parse(new String(body, StandardCharsets.UTF_8))
                .filter(value -> theirs && value instanceof JsonObject)
                .map(value -> change((JsonObject) value));
    }

    private String secret() {
        return exchange.derived("calls of the host");
    }

    private static HostChange change(JsonObject event) {
        return new HostChange(
                number(event, "seq"),
                Reading.text(event, "id"),
                Reading.maybe(event, "group"),
                Reading.maybe(event, "actor").filter("service"::equals).isPresent());
    }

    private static long number(JsonObject object, String name) {
        if (object.get(name) instanceof JsonNumber number) {
            return number.longValue();
        }
        throw HostFailure.malformed("unreadable", null);
    }
}
