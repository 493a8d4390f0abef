package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.wire.Answers;
import fr.essaim.host.wire.Wire;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Functions of {@code /webservice/rest/server.php}. The token goes in the body, never in an address. An answer is
 * judged by status, shape and {@code errorcode}: messages are translated, and reasons hidden in production.
 */
final class MoodleCalls {

    /** Moodle's codes whose meaning does not depend on the function; the others are passed on as refusals. */
    private static final Map<String, HostFailure> KNOWN = Map.ofEntries(
            Map.entry("invalidtoken", HostFailure.refused("bad-token")),
            Map.entry("accessexception", HostFailure.refused("missing-function")),
            Map.entry("servicenotavailable", HostFailure.refused("missing-function")),
            Map.entry("nopermissions", HostFailure.refused("forbidden")),
            Map.entry("nopermission", HostFailure.refused("forbidden")),
            Map.entry("wsaccessusersuspended", HostFailure.refused("account-suspended")),
            Map.entry("wsaccessuserdeleted", HostFailure.refused("account-suspended")),
            Map.entry("errorcoursecontextnotvalid", HostFailure.refused("course-closed")),
            Map.entry("requireloginerror", HostFailure.refused("course-closed")),
            Map.entry("invalidrecord", HostFailure.missing("thing")),
            Map.entry("invaliduser", HostFailure.missing("person")),
            Map.entry("invalidpostid", HostFailure.missing("post")),
            Map.entry("cannotupdatepost", HostFailure.refused("edit-too-late")),
            Map.entry("invalidparentpostid", HostFailure.missing("space")),
            Map.entry("dbconnectionfailed", HostFailure.unavailable("server-error")),
            Map.entry("sitemaintenance", HostFailure.unavailable("maintenance")),
            Map.entry("dmlwriteexception", HostFailure.refused("invalid")),
            Map.entry("invalidparameter", HostFailure.refused("invalid")),
            Map.entry("disabled", HostFailure.refused("messaging-off")));

    /** A fault of PHP itself, which Moodle answers without a code when what was named does not exist. */
    static final String FAULT = "host-fault";

    private final URI server;
    private final String token;
    private final Wire wire;

    MoodleCalls(String base, String token, Wire wire) {
        this.server = URI.create(base + "/webservice/rest/server.php");
        this.token = token;
        this.wire = wire;
    }

    /** @param arguments name and value in turns, {@code groups[0][name]}… @return what it says, {@code null} included */
    JsonValue call(String function, String... arguments) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("wstoken", token));
        fields.add(Map.entry("wsfunction", function));
        fields.add(Map.entry("moodlewsrestformat", "json"));
        for (int i = 0; i < arguments.length; i += 2) {
            fields.add(Map.entry(arguments[i], arguments[i + 1]));
        }
        return value(wire.send(HttpRequest.newBuilder(server)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Wire.form(fields)))));
    }

    JsonObject object(String function, String... arguments) {
        if (call(function, arguments) instanceof JsonObject object) {
            return object;
        }
        throw HostFailure.malformed("unreadable", null);
    }

    List<JsonObject> list(String function, String... arguments) {
        if (call(function, arguments) instanceof JsonArray list) {
            return Values.objects(list);
        }
        throw HostFailure.malformed("unreadable", null);
    }

    private static JsonValue value(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 429) {
            throw HostFailure.busy(Answers.patience(answer));
        }
        if (status == 503) {
            throw HostFailure.unavailable("maintenance");
        }
        if (status >= 500) {
            throw HostFailure.unavailable("server-error");
        }
        if (status == 403) {
            throw HostFailure.refused("web-services-off");
        }
        if (status != 200) {
            throw status >= 300 && status < 400
                    ? HostFailure.malformed("redirect", null)
                    : status == 404 ? HostFailure.refused("wrong-address") : HostFailure.malformed("unreadable", null);
        }
        JsonValue value = Optional.of(answer)
                .filter(one -> Answers.isType(one, "application/json"))
                .flatMap(Answers::json)
                .orElseThrow(() -> HostFailure.malformed("unreadable", null));
        if (value instanceof JsonObject object && object.containsKey("exception")) {
            throw failure(Values.maybe(object, "errorcode").orElse(""));
        }
        return value;
    }

    private static HostFailure failure(String code) {
        if (code.isEmpty()) {
            return HostFailure.refused(FAULT);
        }
        HostFailure known = KNOWN.get(code);
        String ours = code.matches("[a-z]{1,40}") ? code : "other";
        return known == null ? HostFailure.refused(ours) : copy(known);
    }

    /** A fresh one, whose trace leads to the call that failed. */
    private static HostFailure copy(HostFailure known) {
        return switch (known.kind()) {
            case MISSING -> HostFailure.missing(known.code().substring("no-".length()));
            case UNAVAILABLE -> HostFailure.unavailable(known.code());
            default -> HostFailure.refused(known.code());
        };
    }
}
