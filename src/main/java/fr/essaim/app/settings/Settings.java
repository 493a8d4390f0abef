package fr.essaim.app.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What the one who starts the server says: system properties ({@code -Dessaim.data=…}) or, in their absence,
 * environment variables ({@code ESSAIM_DATA}).
 */
@Singleton
public final class Settings {

    private final Properties properties;
    private final Map<String, String> environment;

    @Inject
    public Settings() {
        this(System.getProperties(), System.getenv());
    }

    public Settings(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** Where the store lives; the server's own data directory unless said otherwise. */
    public Path data() {
        String home = properties.getProperty("jboss.server.data.dir", properties.getProperty("user.home"));
        return Path.of(text("essaim.data", Path.of(home, "essaim").toString()));
    }

    /** A demonstration: the story is loaded into an empty store and people sign in by one click. Off unless asked. */
    public boolean demo() {
        return Boolean.parseBoolean(text("essaim.demo", "false"));
    }

    public String demoStage() {
        return text("essaim.demo.stage", "impressions");
    }

    /** {@code user:password} of the account opened on an instance that has none, "" when not said. */
    public String firstAdmin() {
        return text("essaim.first-admin", "");
    }

    /** The address under which browsers reach the application, ending with a slash; it is also the base of public IRIs. */
    public String baseUrl(String contextPath) {
        int port = 8080 + Integer.parseInt(properties.getProperty("jboss.socket.binding.port-offset", "0"));
        String url = text("essaim.base-url", "http://localhost:" + port + contextPath + "/");
        return url.endsWith("/") ? url : url + "/";
    }

    /** What the adapter of the host platform is given; {@code kind} is {@code embedded} unless said otherwise. */
    public Map<String, String> host() {
        return Map.of(
                "kind", text("essaim.host.kind", "embedded"),
                "base-url", text("essaim.host.base-url", ""),
                "key", text("essaim.host.key", ""),
                "secret", text("essaim.host.secret", ""),
                "allow-private", text("essaim.host.allow-private", "false"),
                "course", text("essaim.host.course", ""),
                "own-url", baseUrl("/essaim"));
    }

    /** {@code key:secret} of another instance that may use this one as its host, "" for none. */
    public String bridge() {
        return text("essaim.bridge", "");
    }

    private String text(String key, String otherwise) {
        String variable = key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        String said = properties.getProperty(key, environment.get(variable));
        return said == null || said.isBlank() ? otherwise : said.trim();
    }
}
