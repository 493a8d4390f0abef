package fr.essaim.journal;

import java.util.List;

/**
 * The words of an entry, in the structure of the kit. All plain text, kept as typed but for line ends.
 *
 * @param retained the ideas one takes away
 * @param ideas three at most
 * @param proposals what the group adds
 */
public record Note(String retained, List<Idea> ideas, String proposals) {

    public Note {
        ideas = List.copyOf(ideas);
    }

    /** The first words, to find the entry again in a list. */
    public String beginning(int atMost) {
        String first = !retained.isBlank()
                ? retained
                : ideas.isEmpty() ? proposals : ideas.get(0).situation();
        String line = first.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= atMost
                ? line
                : line.substring(0, line.offsetByCodePoints(0, atMost)) + "…";
    }
}
