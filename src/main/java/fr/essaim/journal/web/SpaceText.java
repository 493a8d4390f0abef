package fr.essaim.journal.web;

import fr.essaim.journal.Idea;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Note;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import java.util.stream.Collectors;

/** An entry as it reads in the group's space: plain text made safe, under the three headings of the kit. */
final class SpaceText {

    private final Messages messages;
    private final String address;

    /** @param address of this instance, ends with a slash */
    SpaceText(Messages messages, String address) {
        this.messages = messages;
        this.address = address;
    }

    /** @param photo whether a photo stands beside the entry: the space leads to it, for whoever may read the entry */
    SafeHtml body(LogEntry entry, boolean photo) {
        Note note = entry.note();
        StringBuilder html = new StringBuilder();
        part(html, "journal.retained", paragraphs(note.retained()));
        part(
                html,
                "journal.ideas",
                note.ideas().isEmpty()
                        ? ""
                        : note.ideas().stream().map(this::idea).collect(Collectors.joining("", "<ol>", "</ol>")));
        part(html, "journal.proposals", paragraphs(note.proposals()));
        if (photo) {
            html.append(link(entry));
        }
        return new SafeHtml(html.toString());
    }

    private String link(LogEntry entry) {
        return "<p><a href=\"" + text(address + "journal/" + entry.id() + "/photo") + "\">"
                + text(say("journal.photo-link")) + "</a></p>";
    }

    private void part(StringBuilder html, String heading, String content) {
        if (!content.isEmpty()) {
            html.append("<p><strong>")
                    .append(text(say(heading)))
                    .append("</strong></p>")
                    .append(content);
        }
    }

    private String idea(Idea idea) {
        String purpose = idea.purpose().isBlank()
                ? ""
                : "<br><em>" + text(say("journal.purpose")) + "</em> " + lines(idea.purpose());
        return "<li>" + lines(idea.situation()) + purpose + "</li>";
    }

    private static String paragraphs(String plain) {
        return plain.isBlank() ? "" : "<p>" + lines(plain.strip()) + "</p>";
    }

    private static String lines(String plain) {
        return text(plain).replace("\n", "<br>");
    }

    /** The five signs that mean something in HTML, and nothing else: all other text stays as it was typed. */
    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }

    private String say(String key) {
        return messages.say(Language.FR, key);
    }
}
