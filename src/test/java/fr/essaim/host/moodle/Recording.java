package fr.essaim.host.moodle;

import fr.essaim.host.played.Reply;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One exchange with a real Moodle 4.5.6, trimmed, its tokens replaced. */
public record Recording(String name, JsonObject exchange) {

    public static Recording rest(String name) {
        return read("rest", name);
    }

    public static Recording lti(String name) {
        return read("lti", name);
    }

    private static final Map<String, Recording> READ = new ConcurrentHashMap<>();

    private static Recording read(String half, String name) {
        return READ.computeIfAbsent(half + "/" + name, file -> parse(half, name));
    }

    private static Recording parse(String half, String name) {
        String file = "/recordings/moodle/" + half + "/" + name + ".json";
        try (InputStream bytes = Recording.class.getResourceAsStream(file);
                JsonReader reader = Json.createReader(bytes)) {
            return new Recording(name, reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole story, in the order it was recorded. */
    static List<Recording> story() {
        try (Stream<Path> files = Files.list(
                Path.of(Recording.class.getResource("/recordings/moodle/rest").toURI()))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .map(Recording::rest)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    int number() {
        return Integer.parseInt(name.substring(0, 3));
    }

    List<Map.Entry<String, String>> form() {
        return exchange.getJsonObject("request").getJsonArray("form").stream()
                .map(JsonValue::asJsonArray)
                .map(pair -> Map.entry(pair.getString(0), pair.getString(1)))
                .toList();
    }

    String function() {
        return form().stream()
                .filter(field -> field.getKey().equals("wsfunction"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    boolean hasForm() {
        return exchange.getJsonObject("request").containsKey("form")
                && exchange.getJsonObject("request").get("form").getValueType() == JsonValue.ValueType.ARRAY;
    }

    public String method() {
        return exchange.getJsonObject("request").getString("method");
    }

    public int status() {
        return exchange.getJsonObject("response").getInt("status");
    }

    public JsonObject headers() {
        return exchange.getJsonObject("response").getJsonObject("headers");
    }

    public JsonValue body() {
        return exchange.getJsonObject("response").get("body");
    }

    /** The answer, but for what only holds of the bytes then sent. */
    public Reply answer() {
        return new Reply(
                status(),
                headers().keySet().stream()
                        .filter(name -> !name.matches("(?i)transfer-encoding|connection|content-length|server|date"))
                        .map(name -> Map.entry(name, headers().getString(name)))
                        .toList(),
                body() == JsonValue.NULL && status() != 200 ? "" : text());
    }

    /** The body as bytes sent it: a page as it is, JSON as JSON. */
    public String text() {
        return body() instanceof JsonString page ? page.getString() : body().toString();
    }
}
