package fr.essaim.host.spi;

import fr.essaim.kernel.SafeHtml;
import java.util.Optional;

/**
 * A text to be posted.
 *
 * @param key ours, at most 200 characters, unique within the space
 * @param author the host's id of the author, for hosts with {@link Capability#AUTHORS}; empty for a text of the
 *     service itself (the welcome)
 * @param authorName who signs; a host without that capability shows it in the text
 */
public record PostWish(String key, String title, SafeHtml body, Optional<String> author, String authorName) {}
