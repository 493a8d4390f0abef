package fr.essaim.host.wire;

import fr.essaim.host.spi.HostFailure;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/**
 * One call and its answer. No redirect is followed, a connection takes 3 s and a call 10 s at most, an answer 5 MB;
 * an address inside the own network is refused unless the settings say otherwise. Whom to call is the adapter's
 * business: it gives addresses of hosts an administrator agreed to, and no others.
 */
public final class Wire {

    /** How long a call may take in all. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LARGEST_ANSWER = 5 * 1024 * 1024;

    private final boolean privately;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param privately whether the host may be inside the own network */
    public Wire(boolean privately) {
        this(privately, PATIENCE);
    }

    public Wire(boolean privately, Duration patience) {
        this.privately = privately;
        this.patience = patience;
    }

    /** @throws HostFailure UNAVAILABLE, REFUSED {@code private-address}, or MALFORMED when the answer is too long */
    public HttpResponse<byte[]> send(HttpRequest.Builder draft) {
        HttpRequest request = draft.timeout(patience).build();
        if (!privately) {
            OwnNetwork.addresses(request.uri().getHost(), false);
        }
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

    /** A step of a path or a value of a query. */
    public static String step(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Fields in their order, as a query or the body of a form. */
    public static String form(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> step(field.getKey()) + "=" + step(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
