package fr.essaim.journal.rdf;

import fr.essaim.journal.Idea;
import fr.essaim.journal.Note;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an entry as one literal, so that writing one costs a handful of triples: the boxes in their order,
 * parted by a sign nobody types and which is doubled should somebody do.
 */
final class NoteText {

    private static final char PART = '\u241E';
    private static final char END = '.';

    private NoteText() {}

    static String write(Note note) {
        StringBuilder text = new StringBuilder();
        add(text, note.retained());
        add(text, note.proposals());
        note.ideas().forEach(idea -> {
            add(text, idea.situation());
            add(text, idea.purpose());
        });
        return text.toString();
    }

    static Note read(String text) {
        List<String> parts = parts(text);
        List<Idea> ideas = new ArrayList<>();
        for (int i = 2; i + 1 < parts.size(); i += 2) {
            ideas.add(new Idea(parts.get(i), parts.get(i + 1)));
        }
        return new Note(parts.get(0), ideas, parts.get(1));
    }

    private static void add(StringBuilder text, String part) {
        for (char sign : part.toCharArray()) {
            text.append(sign);
            if (sign == PART) {
                text.append(PART);
            }
        }
        text.append(PART).append(END);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign != PART) {
                part.append(sign);
            } else if (text.charAt(++i) == END) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(PART);
            }
        }
        return parts;
    }
}
