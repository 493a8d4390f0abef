package fr.essaim.journal.web;

import fr.essaim.journal.Idea;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Note;
import fr.essaim.web.Language;
import fr.essaim.web.paper.Paper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** One's own journal to take away: as Markdown to read and go on writing, as JSON for other programs. */
final class JournalCopy {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final List<EntryView> entries;
    private final Clock clock;
    private final Words words;

    /** The sentences of the copy, by key, in the reader's language. */
    @FunctionalInterface
    interface Words {
        String say(String key);
    }

    /** @param entries newest first, as the journal shows them; the copy tells them in the order of the day */
    JournalCopy(List<EntryView> entries, Clock clock, Words words) {
        this.entries = entries.stream()
                .sorted((a, b) -> a.entry().written().compareTo(b.entry().written()))
                .toList();
        this.clock = clock;
        this.words = words;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# ")
                .append(words.say("journal.export-title"))
                .append("\n");
        for (EntryView view : entries) {
            text.append("\n## ").append(marked(about(view))).append("\n\n");
            text.append('*')
                    .append(moment(view.entry()))
                    .append(" · ")
                    .append(readers(view))
                    .append("*\n");
            note(text, view.entry().note());
        }
        return text.toString();
    }

    private void note(StringBuilder text, Note note) {
        part(text, "journal.retained", note.retained());
        if (!note.ideas().isEmpty()) {
            text.append("\n### ").append(words.say("journal.ideas")).append("\n\n");
            int number = 1;
            for (Idea idea : note.ideas()) {
                text.append(number++).append(". ").append(marked(idea.situation()));
                if (!idea.purpose().isBlank()) {
                    text.append(" — ")
                            .append(words.say("journal.purpose"))
                            .append(' ')
                            .append(marked(idea.purpose()));
                }
                text.append('\n');
            }
        }
        part(text, "journal.proposals", note.proposals());
    }

    private void part(StringBuilder text, String heading, String content) {
        if (!content.isBlank()) {
            text.append("\n### ")
                    .append(words.say(heading))
                    .append("\n\n")
                    .append(marked(content))
                    .append('\n');
        }
    }

    /** Plain text that Markdown leaves as it is: signs with a meaning are marked, line ends are kept. */
    private static String marked(String plain) {
        return plain.replaceAll("([\\\\`*_{}\\[\\]<>#+!|~-])", "\\\\$1").replace("\n", "  \n");
    }

    /** As a sheet, for the files to print and to go on writing. */
    Paper paper(Language language) {
        Paper sheet = Paper.of(words.say("journal.export-title"), language);
        for (EntryView view : entries) {
            sheet = sheet.heading(1, about(view)).paragraph(moment(view.entry()) + " · " + readers(view));
            sheet = note(sheet, view.entry().note());
        }
        return sheet;
    }

    private Paper note(Paper sheet, Note note) {
        Paper told = part(sheet, "journal.retained", note.retained());
        if (!note.ideas().isEmpty()) {
            told = told.heading(2, words.say("journal.ideas"))
                    .bullets(note.ideas().stream().map(this::said).toList());
        }
        return part(told, "journal.proposals", note.proposals());
    }

    private Paper part(Paper sheet, String heading, String content) {
        return content.isBlank() ? sheet : sheet.heading(2, words.say(heading)).paragraph(content);
    }

    private String said(Idea idea) {
        return idea.purpose().isBlank()
                ? idea.situation()
                : idea.situation() + " — " + words.say("journal.purpose") + " " + idea.purpose();
    }

    String json() {
        return entries.stream().map(this::entry).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private String entry(EntryView view) {
        Note note = view.entry().note();
        return "{\"written\":" + quoted(view.entry().written().toString())
                + ",\"about\":" + quoted(view.about())
                + ",\"readers\":" + quoted(readers(view.entry()))
                + ",\"retained\":" + quoted(note.retained())
                + ",\"ideas\":"
                + note.ideas().stream().map(JournalCopy::idea).collect(Collectors.joining(",", "[", "]"))
                + ",\"proposals\":" + quoted(note.proposals()) + "}";
    }

    private static String readers(LogEntry entry) {
        return switch (entry.visibility()) {
            case PRIVATE -> "me";
            case GROUP -> "group";
            case SCHOOL -> "school";
            case TEAM -> "team";
        };
    }

    private static String idea(Idea idea) {
        return "{\"situation\":" + quoted(idea.situation()) + ",\"purpose\":" + quoted(idea.purpose()) + "}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char sign : text.toCharArray()) {
            if (sign == '"' || sign == '\\') {
                out.append('\\').append(sign);
            } else if (sign < 0x20 || sign == '\u2028' || sign == '\u2029') {
                out.append(String.format("\\u%04x", (int) sign));
            } else {
                out.append(sign);
            }
        }
        return out.append('"').toString();
    }

    private String about(EntryView view) {
        return view.about().isEmpty() ? words.say("journal.whole-day") : view.about();
    }

    private String readers(EntryView view) {
        return words.say(view.entry().visibility().key());
    }

    private String moment(LogEntry entry) {
        return MINUTE.format(LocalDateTime.ofInstant(entry.written(), clock.getZone()));
    }
}
