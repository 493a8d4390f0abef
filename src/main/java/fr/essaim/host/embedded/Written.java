package fr.essaim.host.embedded;

import fr.essaim.kernel.SafeHtml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Typed text as paragraphs: everything is escaped, blank lines part paragraphs, addresses become links. */
final class Written {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']{1,500}[^\\s<>\"'.,;:!?)»]");

    private Written() {}

    static SafeHtml html(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.replace("\r\n", "\n").strip().split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                html.append("<p>").append(lines(paragraph)).append("</p>");
            }
        }
        return new SafeHtml(html.toString());
    }

    private static String lines(String paragraph) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(paragraph);
        int done = 0;
        while (link.find()) {
            html.append(escape(paragraph.substring(done, link.start())));
            String address = escape(link.group());
            html.append("<a href=\"").append(address).append("\" rel=\"nofollow noopener noreferrer\">");
            html.append(address).append("</a>");
            done = link.end();
        }
        return html.append(escape(paragraph.substring(done))).toString().replace("\n", "<br>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
