package fr.essaim.workshops;

import java.util.List;

/**
 * The words that make colleagues want to come; all plain text.
 *
 * @param summary two or three lines under the title
 * @param takeaways "vous repartirez avec…", one line each
 * @param description how it goes, in paragraphs
 * @param audience for whom, in the team's words; "" when for all
 * @param word one sentence of the animator's own
 */
public record Pitch(
        String title, String summary, List<String> takeaways, String description, String audience, String word) {

    public Pitch {
        takeaways = List.copyOf(takeaways);
    }
}
