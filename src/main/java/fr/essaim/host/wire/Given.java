package fr.essaim.host.wire;

import java.net.URI;
import java.util.Map;

/**
 * The settings an adapter was given. One that is missing, or is not what it must be, is named by an
 * {@link IllegalArgumentException} with its key as the message.
 */
public record Given(Map<String, String> settings) {

    public String needed(String key) {
        String value = settings.getOrDefault(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }

    /** Where the host is, with a slash at the end. */
    public URI root() {
        try {
            URI root = URI.create(needed("base-url").replaceAll("/+$", "") + "/");
            if (root.getHost() != null && String.valueOf(root.getScheme()).matches("https?")) {
                return root;
            }
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("base-url", malformed);
        }
        throw new IllegalArgumentException("base-url");
    }

    /** Whether an address inside the network may be asked. */
    public boolean privately() {
        return Boolean.parseBoolean(settings.getOrDefault("allow-private", "false"));
    }

    /** Whether the host has groups for schools only. */
    public boolean inSchools() {
        return "school-topics".equals(settings.get("spaces"));
    }
}
