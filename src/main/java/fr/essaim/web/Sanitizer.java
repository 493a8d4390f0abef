package fr.essaim.web;

import fr.essaim.kernel.SafeHtml;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * The one list of tags rich text may hold, applied when a text comes in and again when it goes out. Cleaning what is
 * clean changes nothing. Links go to http, https and mail addresses only; no class, style, id or picture passes.
 */
public final class Sanitizer {

    private static final Safelist LIST = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "h3",
                    "h4",
                    "a",
                    "code",
                    "pre",
                    "sub",
                    "sup")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener nofollow ugc");

    private static final Document.OutputSettings OUTPUT =
            new Document.OutputSettings().prettyPrint(false).charset("UTF-8").escapeMode(Entities.EscapeMode.xhtml);

    private Sanitizer() {}

    /** Rich text from anywhere, ours or a host's: what the list does not name is gone, its words stay. */
    public static SafeHtml clean(String html) {
        return new SafeHtml(Jsoup.clean(html == null ? "" : html, "", LIST, OUTPUT));
    }

    /** Plain text as rich text: an empty line parts two paragraphs, a line end is one. */
    public static SafeHtml paragraphs(String plain) {
        return new SafeHtml(Arrays.stream(plain.strip().split("\\R{2,}"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + escape(paragraph).replaceAll("\\R", "<br>") + "</p>")
                .collect(Collectors.joining()));
    }

    public static String escape(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
