package fr.essaim.app.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What this instance was told, in this order: system properties ({@code -Dessaim.data=…}), environment variables
 * ({@code ESSAIM_DATA}), what an administrator chose on the settings page. Where the data live, the demonstration and
 * the first account can only be said by the one who starts the server.
 */
@Singleton
public final class Settings {

    private final Properties properties;
    private final Map<String, String> environment;
    private final ChosenFiles files;
    private volatile Map<String, String> chosen;
    private volatile Map<String, String> secrets;

    @Inject
    public Settings() {
        this(System.getProperties(), System.getenv());
    }

    public Settings(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
        this.files = new ChosenFiles(data());
        this.chosen = files.plain();
        this.secrets = files.secrets();
    }

    /** Who said a value. */
    public enum Origin {
        SYSTEM,
        ENVIRONMENT,
        CHOSEN,
        NOBODY;

        /** Key of its name on screens. */
        public String key() {
            return "admin.origin-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A value as it holds now, with who said it; "" when nobody did. */
    public record Said(String value, Origin origin) {

        /** Said by the one who starts the server: the page shows it and cannot change it. */
        public boolean fromOutside() {
            return origin == Origin.SYSTEM || origin == Origin.ENVIRONMENT;
        }
    }

    /** Where the store lives; the server's own data directory unless said otherwise. */
    public Path data() {
        String said = said("essaim.data").value();
        return said.isEmpty()
                ? Path.of(
                        properties.getProperty("jboss.server.data.dir", properties.getProperty("user.home", ".")),
                        "essaim")
                : Path.of(said);
    }

    /** A demonstration: the story is loaded into an empty store and people sign in by one click. Off unless asked. */
    public boolean demo() {
        return Boolean.parseBoolean(text("essaim.demo", "false"));
    }

    public String demoStage() {
        return text("essaim.demo.stage", "outcomes");
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
        Map<String, String> said = new HashMap<>(Map.of(
                "kind", text("essaim.host.kind", "embedded"),
                "spaces", text("essaim.host.spaces", "groups"),
                "base-url", text("essaim.host.base-url", ""),
                "key", text("essaim.host.key", ""),
                "secret", text("essaim.host.secret", ""),
                "allow-private", text("essaim.host.allow-private", "false"),
                "course", text("essaim.host.course", ""),
                "cas-url", text("essaim.cas.url", ""),
                "cookie", text("essaim.host.cookie", "false"),
                "own-url", baseUrl("/essaim")));
        said.put("cas-allow-private", text("essaim.cas.allow-private", "false"));
        return Map.copyOf(said);
    }

    /** The mail server for those the host cannot tell; {@code server} is "" until somebody named one. */
    public Map<String, String> mail() {
        return Map.of(
                "server", text("essaim.mail.server", ""),
                "security", text("essaim.mail.security", "starttls"),
                "user", text("essaim.mail.user", ""),
                "secret", text("essaim.mail.secret", ""),
                "from", text("essaim.mail.from", ""),
                "allow-private", text("essaim.mail.allow-private", "false"));
    }

    /** {@code key:secret} of another instance that may use this one as its host, "" for none. */
    public String bridge() {
        return text("essaim.bridge", "");
    }

    /** How many a group may hold: the kit's six, or fewer; never more, whatever the server's start says. */
    public int largestGroup() {
        String said = text("essaim.groups.max-size", "6");
        return said.matches("[3-6]") ? Integer.parseInt(said) : 6;
    }

    /** For how many minutes a team may call back what it sent. */
    public int recallMinutes() {
        return Integer.parseInt(text("essaim.notices.recall-minutes", "5"));
    }

    /** For how many days an archive made by the nightly job is kept. */
    public int backupDays() {
        return Integer.parseInt(text("essaim.backup.keep-days", "14"));
    }

    /** A setting of the descriptor as it holds now, secrets included: for the one who asks for a test, never for a page. */
    public Said said(String key) {
        if (present(properties.getProperty(key))) {
            return new Said(properties.getProperty(key).trim(), Origin.SYSTEM);
        }
        if (present(environment.get(variable(key)))) {
            return new Said(environment.get(variable(key)).trim(), Origin.ENVIRONMENT);
        }
        String own = secrets == null ? null : secrets.getOrDefault(key, chosen.get(key));
        return present(own) ? new Said(own.trim(), Origin.CHOSEN) : new Said("", Origin.NOBODY);
    }

    /**
     * Keeps what an administrator chose, on disk before it returns. An empty value takes the choice back.
     *
     * @throws fr.essaim.kernel.Failure.HostDown if the disk refuses; nothing has changed then
     */
    public synchronized void choose(Map<String, String> plain, Map<String, String> secret) {
        Map<String, String> nextSecrets = with(secrets, secret);
        Map<String, String> nextChosen = with(chosen, plain);
        if (!nextSecrets.equals(secrets)) {
            files.writeSecrets(nextSecrets);
            secrets = nextSecrets;
        }
        if (!nextChosen.equals(chosen)) {
            files.writePlain(nextChosen);
            chosen = nextChosen;
        }
    }

    /** What was chosen and may leave in an archive: no secret is among it. */
    public Map<String, String> chosen() {
        return new TreeMap<>(chosen);
    }

    private static Map<String, String> with(Map<String, String> before, Map<String, String> more) {
        Map<String, String> after = new TreeMap<>(before);
        more.forEach((key, value) -> {
            if (value.isBlank()) {
                after.remove(key);
            } else {
                after.put(key, value);
            }
        });
        return Map.copyOf(after);
    }

    private String text(String key, String otherwise) {
        String value = said(key).value();
        return value.isEmpty() ? otherwise : value;
    }

    private static String variable(String key) {
        return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
