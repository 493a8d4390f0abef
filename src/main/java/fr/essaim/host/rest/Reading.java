package fr.essaim.host.rest;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.wire.Answers;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads answers of a host that may be wrong in any way: an error inside a 200, an error encoded twice, a sign-in page
 * instead of JSON, an empty body. Judged by status, shape and code, never by a sentence.
 */
final class Reading {

    private Reading() {}

    /** @return the {@code result}, empty for 204 */
    static JsonObject result(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 204) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        Optional<JsonObject> body = object(answer);
        if (status >= 200 && status < 300) {
            JsonObject whole = body.orElseThrow(() -> HostFailure.malformed("unreadable", null));
            boolean fine = whole.get("status") instanceof JsonNumber number && number.intValue() == 0;
            if (fine && whole.get("result") instanceof JsonObject result) {
                return result;
            }
            throw fine
                    ? HostFailure.malformed("unreadable", null)
                    : failure(code(body).isEmpty() ? 502 : 409, code(body), Optional.empty());
        }
        throw failure(
                status,
                code(body),
                Optional.of(answer)
                        .filter(one -> one.headers().firstValue("Retry-After").isPresent())
                        .map(Answers::patience));
    }

    private static HostFailure failure(int status, String code, Optional<Duration> retryAfter) {
        if (status == 429 || status == 503 && retryAfter.isPresent()) {
            return HostFailure.busy(retryAfter.orElse(Duration.ofMinutes(1)));
        }
        if (code.equals("replayed")) {
            // the JDK's client sends a GET again by itself when a kept connection was cut: the first one was heard
            return HostFailure.unavailable("connection");
        }
        if (status >= 500) {
            return HostFailure.unavailable(
                    code.equals("read-only") ? code : status == 503 ? "maintenance" : "server-error");
        }
        return switch (status) {
            case 404, 410 -> HostFailure.missing("thing");
            case 401 -> HostFailure.refused(code.isEmpty() ? "bad-signature" : code);
            case 403 -> HostFailure.refused(code.isEmpty() ? "forbidden" : code);
            case 413 -> HostFailure.refused("too-large");
            case 422 -> HostFailure.refused("invalid");
            default ->
                status >= 400 && !code.isEmpty()
                        ? code.equals("not-found") ? HostFailure.missing("thing") : HostFailure.refused(code)
                        : HostFailure.malformed(status >= 300 && status < 400 ? "redirect" : "unreadable", null);
        };
    }

    /** The code of an error in our spelling: {@code bad_signature} is {@code bad-signature}. */
    private static String code(Optional<JsonObject> body) {
        return body.flatMap(object -> Optional.ofNullable(object.get("code")))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString().replace('_', '-'))
                .filter(code -> code.matches("[a-z-]{1,40}"))
                .orElse("");
    }

    private static Optional<JsonObject> object(HttpResponse<byte[]> answer) {
        return Answers.isType(answer, "application/json") || Answers.isType(answer, "application/problem+json")
                ? Answers.text(answer).flatMap(Reading::parse)
                : Optional.empty();
    }

    private static Optional<JsonObject> parse(String text) {
        return Answers.parse(text).flatMap(value -> {
            if (value instanceof JsonString twice) {
                return parse(twice.getString());
            }
            return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        });
    }

    // values of a result

    static String text(JsonObject object, String name) {
        return maybe(object, name).orElseThrow(() -> HostFailure.malformed("unreadable", null));
    }

    static Optional<String> maybe(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    static JsonObject object(JsonObject object, String name) {
        if (object.get(name) instanceof JsonObject inner) {
            return inner;
        }
        throw HostFailure.malformed("unreadable", null);
    }

    static boolean flag(JsonObject object, String name) {
        return object.get(name) == JsonValue.TRUE;
    }

    static Instant when(JsonObject object, String name) {
        try {
            return maybe(object, name).map(Instant::parse).orElse(Instant.EPOCH);
        } catch (DateTimeException notATime) {
            throw HostFailure.malformed("unreadable", notATime);
        }
    }
}
