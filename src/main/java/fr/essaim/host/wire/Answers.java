package fr.essaim.host.wire;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What an answer says, however wrong it may be. */
public final class Answers {

    /** Kept: each call of {@code Json} looks for its provider anew. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final Duration LONGEST_RETRY = Duration.ofHours(6);

    private Answers() {}

    /** The body as UTF-8; empty if it is not. */
    public static Optional<String> text(HttpResponse<byte[]> answer) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(answer.body()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** The body as JSON, whatever type it says it has; empty if it is none. {@code null} is a value. */
    public static Optional<JsonValue> json(HttpResponse<byte[]> answer) {
        return text(answer).flatMap(Answers::parse);
    }

    public static Optional<JsonValue> parse(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return Optional.of(reader.readValue());
        } catch (RuntimeException | StackOverflowError notJson) {
            // parsers differ in what they throw at nesting beyond reason
            return Optional.empty();
        }
    }

    public static boolean isType(HttpResponse<byte[]> answer, String type) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith(type);
    }

    /** How long the host asks to be left alone: one minute when it does not say, six hours at most. */
    public static Duration patience(HttpResponse<byte[]> answer) {
        try {
            Duration asked = Duration.ofSeconds(Long.parseLong(
                    answer.headers().firstValue("Retry-After").orElse("60").strip()));
            return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : asked;
        } catch (NumberFormatException aDate) {
            return Duration.ofMinutes(5);
        }
    }
}
