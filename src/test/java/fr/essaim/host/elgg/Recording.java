package fr.essaim.host.elgg;

import fr.essaim.host.played.Reply;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSession;

/** One answer a real host gave, trimmed, its secrets replaced. */
final class Recording implements HttpResponse<byte[]> {

    private final int status;
    private final Map<String, List<String>> headers;
    private final String text;

    private Recording(int status, Map<String, List<String>> headers, String text) {
        this.status = status;
        this.headers = headers;
        this.text = text;
    }

    private static final String HOST = "http://host.example/";

    private static final Path ALL = Path.of("test-fixtures/recordings/elgg");

    static String folder(Dialect dialect) {
        return switch (dialect) {
            case ESOPE_1_8 -> "esope-1.8";
            case ESOPE_1_12 -> "esope-1.12";
            case ELGG_6 -> "elgg-6";
        };
    }

    private static final Map<String, Recording> READ = new ConcurrentHashMap<>();
    private static final Map<Dialect, List<Call>> CALLS = new ConcurrentHashMap<>();

    static Recording of(Dialect dialect, String name) {
        return READ.computeIfAbsent(dialect + name, key -> read(dialect, name));
    }

    private static Recording read(Dialect dialect, String name) {
        try (var files = Files.list(ALL.resolve(folder(dialect)))) {
            Path file = files.filter(one -> one.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no recording " + name));
            try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
                return read(reader.readObject().getJsonObject("response"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each recorded call of a dialect: its file, method and path. */
    record Call(String name, String method, String path) {}

    static List<Call> calls(Dialect dialect) {
        return CALLS.computeIfAbsent(dialect, Recording::readCalls);
    }

    private static List<Call> readCalls(Dialect dialect) {
        try (var files = Files.list(ALL.resolve(folder(dialect)))) {
            return files.sorted().map(Recording::call).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Call call(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject request = reader.readObject().getJsonObject("request");
            String path = URI.create(request.getString("url")).getPath();
            return new Call(file.getFileName().toString().replace(".json", ""), request.getString("method"), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with each sentence in a language nobody speaks: numbers, addresses, names of fields stay. */
    Recording inOtherWords() {
        return new Recording(
                status, headers, text.replaceAll("\"[^\"\\\\]*\\p{L} \\p{L}(?:[^\"\\\\]|\\\\.)*\"", "\"Xyz xyz.\""));
    }

    boolean differs(Recording other) {
        return !text.equals(other.text);
    }

    /** As a host at that address would have said it. */
    Reply at(String address) {
        List<Map.Entry<String, String>> all = headers.entrySet().stream()
                .flatMap(header -> header.getValue().stream()
                        .map(value -> Map.entry(header.getKey(), value.replace(HOST, address))))
                .toList();
        return new Reply(status, all, text.replace(HOST, address).replace(HOST.replace("/", "\\/"), address));
    }

    private static Recording read(JsonObject response) {
        Map<String, List<String>> headers = response.getJsonArray("headers").getValuesAs(JsonArray.class).stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.getString(0),
                        TreeMap::new,
                        Collectors.mapping(pair -> pair.getString(1), Collectors.toList())));
        return new Recording(response.getInt("status"), headers, response.getString("body"));
    }

    /** What matters of an answer: status, headers, where it leads, and the form of its body. */
    static String shape(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String leads = answer.headers()
                .firstValue("Location")
                .map(to -> URI.create(to).getRawPath().replaceAll("\\d+", "N").replaceAll("/N/[^/]+$", "/N/title"))
                .orElse("-");
        String given = answer.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.replaceAll("=.*", ""))
                .orElse("-");
        String frame = answer.headers().firstValue("X-Frame-Options").orElse("-");
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        return answer.statusCode() + " " + given + " " + frame + " "
                + type.toLowerCase().replace("; ", ";") + " " + leads + "\n"
                + (type.contains("html") ? "" : form(text));
    }

    private static String form(String text) {
        Optional<JsonValue> json = fr.essaim.host.wire.Answers.parse(text);
        if (text.startsWith("<?xml")) {
            return text.replaceAll("(?s)<item>.*", "")
                    .replaceAll("(?s)<(title|link|description|atom:link)\\b.*?(</\\1>|/>)", "<$1>")
                    .replaceAll("(?s)<rss [^>]*>", "<rss>")
                    .replaceAll("<atom:link>", "")
                    .replaceAll("\\s+", "");
        }
        return json.map(Recording::form).orElse(text.isEmpty() ? "nothing" : "words");
    }

    private static String form(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> entry.getKey() + ":" + form(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof JsonArray list) {
            return list.isEmpty() ? "[]" : "[" + form(list.get(0)) + "]";
        }
        return value instanceof JsonString
                ? "text"
                : value.getValueType().name().replaceAll("TRUE|FALSE", "BOOL");
    }

    @Override
    public int statusCode() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    @Override
    public byte[] body() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public HttpRequest request() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<HttpResponse<byte[]>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return Optional.empty();
    }

    @Override
    public URI uri() {
        return URI.create("http://host.example/");
    }

    @Override
    public HttpClient.Version version() {
        return HttpClient.Version.HTTP_1_1;
    }
}
