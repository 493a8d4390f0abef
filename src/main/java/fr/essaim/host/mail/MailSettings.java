package fr.essaim.host.mail;

import java.util.Map;

/**
 * The mail server as an administrator described it.
 *
 * @param from the address letters come from
 * @param privately whether the server is inside the own network
 */
public record MailSettings(
        String host, int port, Security security, String user, String secret, String from, boolean privately) {

    /** How the connection is kept from listeners. */
    public enum Security {
        /** Plain at first, TLS before anything is said; a server that does not offer it is refused. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** In the clear, for a relay on the same machine; no password is ever said. */
        NONE;

        private int port() {
            return this == STARTTLS ? 587 : this == TLS ? 465 : 25;
        }
    }

    /** @throws IllegalArgumentException with the short key of the setting that is missing or cannot be */
    public static MailSettings of(Map<String, String> settings) {
        String server = settings.getOrDefault("server", "");
        if (!server.matches("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?")) {
            throw new IllegalArgumentException("server");
        }
        String from = settings.getOrDefault("from", "");
        if (!Letter.isAddress(from)) {
            throw new IllegalArgumentException("from");
        }
        Security security = security(settings.getOrDefault("security", "starttls"));
        String[] parts = server.split(":");
        return new MailSettings(
                parts[0],
                parts.length == 2 ? Integer.parseInt(parts[1]) : security.port(),
                security,
                settings.getOrDefault("user", ""),
                settings.getOrDefault("secret", ""),
                from,
                Boolean.parseBoolean(settings.get("allow-private")));
    }

    private static Security security(String said) {
        return said.equals("tls") ? Security.TLS : said.equals("none") ? Security.NONE : Security.STARTTLS;
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + security;
    }
}
