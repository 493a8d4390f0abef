package fr.essaim.web.parts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Violation;
import fr.essaim.web.Flash;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.NavItem;
import fr.essaim.web.Shell;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Serves the styleguide and its assets without a container, under the policy the application sends. */
final class Showcase implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'";
    private static final Path ASSETS = Path.of("src/main/webapp/assets");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Showcase.class.getClassLoader(), "fr.essaim.pages");
    private final HttpServer server;

    Showcase() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/essaim/assets/", this::asset);
        server.createContext("/essaim/styleguide", this::page);
        server.start();
    }

    String address(String query) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/essaim/styleguide?" + query;
    }

    String render(String template, Language language, boolean framed, Object view) {
        StringOutput output = new StringOutput();
        engine.render("web/" + template + ".jte", Map.of("shell", shell(language, framed), "view", view), output);
        return output.toString();
    }

    private static Shell shell(Language language, boolean framed) {
        Visit visit = new Visit();
        Flash wrong = Flash.wrong(
                List.of(
                        new Violation("uai", "campaigns.uai-malformed", List.of("0990001")),
                        new Violation("taille", "campaigns.title-missing", List.of())),
                Map.of("uai", List.of("0990001"), "taille", List.of("7")));
        Viewer viewer = new Viewer(Optional.of(new Id("nadia")), "Nadia Lefort", List.of());
        visit.open(viewer, language, "jeton", wrong, framed, "/styleguide");
        List<NavItem> navigation = List.of(
                new NavItem("/campagnes", "app.nav.campaigns", true),
                new NavItem("/journee", "app.nav.day", false),
                new NavItem("/ateliers", "app.nav.workshops", false));
        return new Shell(new Messages(), "/essaim", visit, "Composants", navigation, true, true);
    }

    private void page(HttpExchange exchange) throws IOException {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        Language language = query.contains("en") ? Language.EN : Language.FR;
        String template = exchange.getRequestURI().getPath().endsWith("/papier") || query.contains("print")
                ? "styleguide_print"
                : "styleguide";
        String html = render(template, language, query.contains("framed"), new Samples());
        send(exchange, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private void asset(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring("/essaim/assets/".length());
        String type = name.endsWith(".css")
                ? "text/css;charset=UTF-8"
                : name.endsWith(".js") ? "text/javascript;charset=UTF-8" : "image/svg+xml";
        if (name.equals("htmx.js")) {
            try (InputStream htmx = Showcase.class.getResourceAsStream(
                    "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js")) {
                send(exchange, type, htmx.readAllBytes());
            }
            return;
        }
        Path file = ASSETS.resolve(name);
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        if (name.equals("js/sw.js")) {
            exchange.getResponseHeaders().set("Service-Worker-Allowed", "/essaim/");
        }
        send(exchange, type, Files.readAllBytes(file));
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
