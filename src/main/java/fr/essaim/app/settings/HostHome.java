package fr.essaim.app.settings;

import fr.essaim.host.spi.signin.Directory;
import java.util.Map;
import java.util.Optional;

/**
 * Which platform settings name: kind, address, and on a Moodle the common course; also whether spaces are topics of
 * schools, for those are other things there. Consent and links belong to one of them.
 */
public final class HostHome {

    private HostHome() {}

    /** @param host as {@link Settings#host()} gives it */
    public static String of(Map<String, String> host) {
        String kind = host.get("kind");
        boolean own = kind.equals("embedded");
        String course = Optional.of(host.getOrDefault("course", ""))
                .filter(number -> kind.equals("moodle") && !number.isBlank())
                .map(number -> " course " + number.strip())
                .orElse("");
        String topics = host.getOrDefault("spaces", "groups").equals("groups") ? "" : " " + host.get("spaces");
        return kind + " " + (own ? "" : Directory.plain(host.getOrDefault("base-url", ""))) + course + topics;
    }

    /**
     * The name by which a platform goes now that older stores kept by kind and address as typed.
     *
     * @param host the platform of now: if it is that one, its course and topics count
     */
    public static String renamed(String older, Map<String, String> host) {
        if (older.equals(host.get("kind") + " " + host.getOrDefault("base-url", ""))) {
            return of(host);
        }
        String[] words = older.split(" ", 2);
        return of(Map.of("kind", words[0], "base-url", words.length > 1 ? words[1] : ""));
    }
}
