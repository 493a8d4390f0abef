package fr.essaim.host.moodle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake is told the recorded story, call by call, and answers each with the status, headers and shape recorded. */
class FakeMoodleTest {

    private static final int LAST_OF_THE_STORY = 138;

    private final FakeMoodle moodle = new FakeMoodle(FakeState.recorded());
    private final Wire wire = new Wire(true);

    @AfterEach
    void stop() {
        moodle.close();
    }

    @Test
    void theFakeAnswersTheStoryAsMoodleDid() {
        List<String> different = new ArrayList<>();
        int told = 0;
        for (Recording recorded : Recording.story()) {
            if (recorded.number() <= LAST_OF_THE_STORY && FakeFunctions.knows(recorded.function())) {
                told++;
                HttpResponse<byte[]> answer = say(recorded);
                different.addAll(differences(recorded, answer));
            }
        }
        assertEquals("", String.join("\n", different));
        assertTrue(told > 80, "told only " + told);
    }

    private HttpResponse<byte[]> say(Recording recorded) {
        return wire.send(HttpRequest.newBuilder(URI.create(moodle.address() + "/webservice/rest/server.php"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Wire.form(recorded.form()))));
    }

    private static List<String> differences(Recording recorded, HttpResponse<byte[]> answer) {
        List<String> different = new ArrayList<>();
        if (answer.statusCode() != recorded.status()) {
            different.add(recorded.name() + ": status " + answer.statusCode());
        }
        for (String header : List.of("Content-Type", "Cache-Control", "Pragma", "Expires")) {
            if (!answer.headers()
                    .firstValue(header)
                    .orElse("")
                    .equals(recorded.headers().getString(header, ""))) {
                different.add(recorded.name() + ": header " + header);
            }
        }
        String shape = shape(recorded.body(), Answers.json(answer).orElse(JsonValue.FALSE), "");
        if (!shape.isEmpty()) {
            different.add(recorded.name() + ": " + shape + " in "
                    + Answers.text(answer).orElse("").substring(0, Math.min(200, answer.body().length)));
        }
        return different;
    }

    /** Where two answers are of different shape, "" if nowhere. A list has the shape of its first thing. */
    private static String shape(JsonValue recorded, JsonValue given, String at) {
        if (recorded == JsonValue.NULL && !at.isEmpty() || given == JsonValue.NULL && !at.isEmpty()) {
            return "";
        }
        if (recorded instanceof JsonObject object && given instanceof JsonObject other) {
            if (!object.keySet().equals(other.keySet()) && !at.contains("[")) {
                return at + ": " + object.keySet() + " / " + other.keySet();
            }
            if (object.containsKey("errorcode") && !object.get("errorcode").equals(other.get("errorcode"))) {
                return at + ": " + object.get("errorcode");
            }
            return object.keySet().stream()
                    .filter(other::containsKey)
                    .map(key -> shape(object.get(key), other.get(key), at + "." + key))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        if (recorded instanceof JsonArray list && given instanceof JsonArray other) {
            return list.isEmpty() || other.isEmpty() ? "" : shape(list.get(0), other.get(0), at + "[]");
        }
        return kind(recorded).equals(kind(given)) ? "" : at + ": " + kind(recorded) + " / " + kind(given);
    }

    private static String kind(JsonValue value) {
        String kind = value.getValueType().name();
        return kind.equals("TRUE") || kind.equals("FALSE") ? "BOOLEAN" : kind;
    }
}
