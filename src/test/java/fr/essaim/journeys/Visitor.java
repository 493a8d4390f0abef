package fr.essaim.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies, follows nothing by itself, and sends forms as the pages gave them. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_jeton\" value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @param base address of the application without a slash at its end */
    public Visitor(String base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path) {
        return get(path, "text/html");
    }

    public HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    /** Opens the page, takes its proof, and posts the fields as that page's form would. */
    public HttpResponse<String> post(String page, String action, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_jeton", token(page));
        return postRaw(page, action, all);
    }

    public HttpResponse<String> postRaw(String page, String action, Map<String, String> fields) {
        return send(request(action)
                .header("Accept", "text/html")
                .header("Referer", base + page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields))));
    }

    /** Becomes somebody of the demonstration. */
    public Visitor as(String person) {
        post("/demo", "/demo", Map.of("personne", person));
        return this;
    }

    /** The proof carried by the first form of a page, "" when it has none. */
    public String token(String page) {
        Matcher matcher = TOKEN.matcher(get(page).body());
        return matcher.find() ? matcher.group(1) : "";
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException wrong) {
            throw new java.io.UncheckedIOException(wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A file as it is. */
    byte[] file(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException wrong) {
            throw new java.io.UncheckedIOException(wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
