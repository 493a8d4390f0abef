package fr.essaim.host.embedded.web.bridge;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What is sent back. @param body empty for 204 */
record Answer(int status, Map<String, String> headers, byte[] body) {

    static Answer ok(JsonValue result) {
        return of(200, Map.of(), success(result));
    }

    static Answer accepted(JsonValue result) {
        return of(202, Map.of(), success(result));
    }

    static Answer created(String location, JsonValue result) {
        return of(201, Map.of("Location", location), success(result));
    }

    static Answer gone() {
        return new Answer(204, Map.of(), new byte[0]);
    }

    static Answer of(Refusal refusal) {
        JsonObject body = Json.createObjectBuilder()
                .add("status", refusal.status() == 401 ? -32 : -1)
                .add("message", refusal.code().replace('_', ' '))
                .add("code", refusal.code())
                .build();
        return of(refusal.status(), Map.of(), body);
    }

    private static JsonObject success(JsonValue result) {
        return Json.createObjectBuilder().add("status", 0).add("result", result).build();
    }

    private static Answer of(int status, Map<String, String> headers, JsonObject body) {
        return new Answer(status, headers, body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
