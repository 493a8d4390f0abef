package fr.essaim.web.parts;

import java.util.List;

/**
 * One entry of a journal in a feed.
 *
 * @param byline who wrote, when
 * @param badge where it can be read: published, waiting, mine alone
 * @param note what follows in small, "" for none
 */
public record JournalCard(String title, String byline, Badge badge, List<Part> parts, Link action, String note) {

    /** A titled piece of an entry: one paragraph, or several things numbered. */
    public record Part(String label, List<String> texts) {

        public Part {
            texts = texts.stream().filter(text -> !text.isBlank()).toList();
        }

        public static Part of(String label, String... texts) {
            return new Part(label, List.of(texts));
        }
    }

    public JournalCard {
        parts = List.copyOf(parts);
    }
}
