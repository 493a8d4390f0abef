package fr.essaim.host.rest;

import fr.essaim.host.wire.Wire;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One signed call of the contract and its answer. */
final class Exchange {

    private final URI root;
    private final Signature signature;
    private final Wire wire;

    Exchange(URI root, Signature signature, boolean privately) {
        this(root, signature, new Wire(privately));
    }

    Exchange(URI root, Signature signature, boolean privately, Duration patience) {
        this(root, signature, new Wire(privately, patience));
    }

    private Exchange(URI root, Signature signature, Wire wire) {
        this.root = root;
        this.signature = signature;
        this.wire = wire;
    }

    /** @param actor host id in whose name it is done, "" where the contract asks for none; @return the result */
    JsonObject call(String method, String path, String actor, JsonObject body) {
        URI address = root.resolve(path);
        byte[] bytes = body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .method(method, bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes));
        signature.headers(method, address.getRawPath(), query, bytes).forEach(request::header);
        if (bytes.length > 0) {
            request.header(
                    "Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        if (!actor.isEmpty()) {
            request.header("X-Exchange-Actor", actor);
        }
        return Reading.result(wire.send(request));
    }

    /** A secret of its own for another use, made of ours. */
    String derived(String use) {
        return signature.derived(use);
    }

    JsonObject get(String path) {
        return call("GET", path, "", null);
    }

    /** A step of a path or a value of a query. */
    static String step(String text) {
        return Wire.step(text);
    }

    static String query(Map<String, String> values) {
        return values.isEmpty() ? "" : "?" + Wire.form(List.copyOf(values.entrySet()));
    }
}
