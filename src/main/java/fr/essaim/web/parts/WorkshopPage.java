package fr.essaim.web.parts;

import fr.essaim.web.drawings.Poster;
import java.util.List;

/**
 * All that the page of a workshop shows above its sessions.
 *
 * @param hook a scene of class in two sentences
 * @param takeaways what one leaves with
 * @param showMinutes demonstration, then {@code talkMinutes} of exchange
 * @param hostRole what the animator teaches, and where
 * @param quote one sentence of the animator's, "" for none
 */
public record WorkshopPage(
        String title,
        String hook,
        Poster poster,
        List<String> takeaways,
        int showMinutes,
        int talkMinutes,
        String course,
        String audience,
        List<Badge> tags,
        String host,
        String hostRole,
        String quote) {

    public WorkshopPage {
        takeaways = List.copyOf(takeaways);
        tags = List.copyOf(tags);
    }

    /** Where demonstration ends on a bar of 450. */
    public int split() {
        int whole = showMinutes + talkMinutes;
        return whole == 0 ? 0 : Math.round(450f * showMinutes / whole);
    }
}
