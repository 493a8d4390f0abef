package fr.essaim.host.elgg;

import fr.essaim.host.wire.Wire;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of a text of ours: who signs, and a link to Essaim that carries our key. The host keeps no key for
 * us, and shows the service account as author of everything; its cleaning leaves links alone.
 */
final class Mark {

    private static final Pattern LINE = Pattern.compile(
            "\\s*<p>— (?:(?!</?p>).)*?<a [^>]*?href=\"[^\"]*?[?&](?:amp;)?essaim=([^\"&]+)\"[^>]*>[^<]*</a>\\s*</p>\\s*$",
            Pattern.DOTALL);

    private final String home;

    /** @param home address of Essaim, where a reader who follows the link arrives */
    Mark(String home) {
        this.home = home;
    }

    /** The text with its last line. @param author "" for a text of the service itself */
    String put(String html, String key, String author) {
        String signed = author.isBlank() ? "" : escape(author.strip()) + ", ";
        return html + "\n<p>— " + signed + "<a href=\"" + home + "?essaim=" + Wire.step(key) + "\">Essaim</a></p>";
    }

    static Optional<String> key(String html) {
        Matcher line = LINE.matcher(html);
        return line.find() ? Optional.of(URLDecoder.decode(line.group(1), StandardCharsets.UTF_8)) : Optional.empty();
    }

    static String without(String html) {
        return LINE.matcher(html).replaceFirst("");
    }

    static String escape(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
