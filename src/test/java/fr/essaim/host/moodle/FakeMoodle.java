package fr.essaim.host.moodle;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * A Moodle with a memory, over HTTP, whose answers are those of the recordings with other names and numbers in them;
 * {@link FakeMoodleTest} tells it the recorded story and compares each answer.
 */
public final class FakeMoodle implements AutoCloseable {

    /** The answer of a recording is given as it is. */
    static final class Says extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Recording recording;

        Says(String recording) {
            super(recording, null, false, false);
            this.recording = Recording.rest(recording);
        }
    }

    final FakeState state;

    /** Functions called, in order. */
    public final List<String> calls = new ArrayList<>();

    private final FakeFunctions functions;
    private final HttpServer server;
    private String trouble = "";
    private String losesAnswerTo = "";

    public static FakeMoodle ofTheContract() {
        return new FakeMoodle(FakeState.ofTheContract());
    }

    FakeMoodle(FakeState state) {
        this.state = state;
        this.functions = new FakeFunctions(state);
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/webservice/rest/server.php", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on everything is answered by this recording; "" to be well again. */
    void trouble(String recording) {
        trouble = recording;
    }

    /** The next call of the function does its work and its answer is lost on the way. */
    void loseTheAnswerTo(String function) {
        losesAnswerTo = function;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> form = parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String function = form.getOrDefault("wsfunction", "");
        try (exchange) {
            answer(exchange, function, form);
        }
    }

    private void answer(HttpExchange exchange, String function, Map<String, String> form) throws IOException {
        try {
            JsonValue value;
            synchronized (this) {
                calls.add(function);
                if (!trouble.isEmpty()) {
                    throw new Says(trouble);
                }
                value = functions.call(function, form);
                if (function.equals(losesAnswerTo)) {
                    losesAnswerTo = "";
                    return;
                }
            }
            send(exchange, Recording.rest("001-site-info"), value.toString());
        } catch (Says said) {
            send(exchange, said.recording, said.recording.text());
        }
    }

    private static void send(HttpExchange exchange, Recording like, String body) throws IOException {
        like.headers().forEach((name, value) -> {
            if (!name.matches("(?i)transfer-encoding|connection|content-length|server")) {
                exchange.getResponseHeaders().set(name, like.headers().getString(name));
            }
        });
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(like.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> parse(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
