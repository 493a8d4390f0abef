package fr.essaim.host.played;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a host says. */
public record Reply(int status, List<Map.Entry<String, String>> headers, String body) {

    public Reply {
        headers = List.copyOf(headers);
    }

    public static Reply of(int status, String type, String body) {
        return new Reply(status, List.of(Map.entry("Content-Type", type)), body);
    }

    public Reply saying(String other) {
        return new Reply(status, headers, other);
    }

    /** This header in the place of the one of that name. */
    public Reply with(String name, String value) {
        List<Map.Entry<String, String>> all = new ArrayList<>(headers);
        all.removeIf(header -> header.getKey().equalsIgnoreCase(name));
        all.add(Map.entry(name, value));
        return new Reply(status, all, body);
    }

    ResponseDefinitionBuilder definition() {
        ResponseDefinitionBuilder response =
                ResponseDefinitionBuilder.responseDefinition().withStatus(status);
        headers.forEach(header -> response.withHeader(header.getKey(), header.getValue()));
        return body.isEmpty() ? response : response.withBody(body);
    }
}
