package fr.essaim.host.played;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a host was asked. */
public record Ask(String method, String path, String query, Map<String, String> headers, byte[] bytes) {

    static Ask of(Request request) {
        URI address = URI.create(request.getUrl());
        Map<String, String> headers = new LinkedHashMap<>();
        for (HttpHeader header : request.getHeaders().all()) {
            headers.put(header.key().toLowerCase(Locale.ROOT), header.firstValue());
        }
        byte[] bytes = request.getBody();
        String query = address.getRawQuery();
        return new Ask(
                request.getMethod().getName(),
                address.getRawPath(),
                query == null ? "" : query,
                headers,
                bytes == null ? new byte[0] : bytes);
    }

    /** Such as {@code POST /action/groups/edit}. */
    public String call() {
        return method + " " + path;
    }

    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The fields of the form in the body, or of the query when nothing is in the body. */
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : (bytes.length == 0 ? query : body()).split("&")) {
            String[] parts = field.split("=", 2);
            fields.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                    .add(decode(parts.length < 2 ? "" : parts[1]));
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
