package fr.essaim.host.rest;

import fr.essaim.host.spi.HostFailure;
import jakarta.json.JsonObject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * One call and its answer. No redirect is followed, a connection takes 3 s and a call 10 s at most, an answer 5 MB;
 * an address inside the own network is refused unless the settings say otherwise.
 */
final class Exchange {

    private static final int LARGEST_ANSWER = 5 * 1024 * 1024;

    private final URI root;
    private final Signature signature;
    private final boolean privately;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Exchange(URI root, Signature signature, boolean privately) {
        this(root, signature, privately, Duration.ofSeconds(10));
    }

    Exchange(URI root, Signature signature, boolean privately, Duration patience) {
        this.root = root;
        this.signature = signature;
        this.privately = privately;
        this.patience = patience;
    }

    /** @param actor host id in whose name it is done, "" where the contract asks for none; @return the result */
    JsonObject call(String method, String path, String actor, JsonObject body) {
        refusePrivate();
        URI address = root.resolve(path);
        byte[] bytes = body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience)
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
        return Reading.result(send(request.build()));
    }

    JsonObject get(String path) {
        return call("GET", path, "", null);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        // the client's own timeout ends with the headers; a body that trickles in is ours to stop
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, head -> new CappedBody(LARGEST_ANSWER));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw HostFailure.unavailable("timeout", slow);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw HostFailure.unavailable("timeout", stopped);
        } catch (ExecutionException wrong) {
            throw failure(wrong.getCause());
        }
    }

    private static HostFailure failure(Throwable cause) {
        if (String.valueOf(cause.getMessage()).startsWith(CappedBody.TOO_LONG)) {
            return HostFailure.malformed("unreadable", cause);
        }
        String code = "connection";
        if (is(cause, UnresolvedAddressException.class) || is(cause, UnknownHostException.class)) {
            code = "dns";
        } else if (is(cause, SSLException.class)) {
            code = "tls";
        } else if (is(cause, HttpTimeoutException.class) && !is(cause, HttpConnectTimeoutException.class)) {
            code = "timeout";
        }
        return HostFailure.unavailable(code, cause);
    }

    private static boolean is(Throwable wrong, Class<? extends Throwable> kind) {
        return wrong != null && (kind.isInstance(wrong) || is(wrong.getCause(), kind));
    }

    private void refusePrivate() {
        if (privately) {
            return;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(root.getHost())) {
                if (address.isLoopbackAddress()
                        || address.isAnyLocalAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || isUniqueLocal(address)) {
                    throw HostFailure.refused("private-address");
                }
            }
        } catch (UnknownHostException unknown) {
            throw HostFailure.unavailable("dns", unknown);
        }
    }

    private static boolean isUniqueLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    }

    /** A step of a path or a value of a query. */
    static String step(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String query(Map<String, String> values) {
        StringBuilder query = new StringBuilder();
        values.forEach((name, value) -> query.append(query.isEmpty() ? "?" : "&")
                .append(name)
                .append('=')
                .append(step(value)));
        return query.toString();
    }
}
