package fr.essaim.concerns;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.List;

/**
 * The concerns a campaign works on.
 *
 * @param concerns three or four, in the order of the questionnaire
 * @param reason why these and not the proposed ones; "" if they are the proposed ones
 * @param by the person who decided
 */
public record Shortlist(Id campaign, List<Concern> concerns, String reason, Id by, Instant at) {

    public Shortlist {
        concerns = concerns.stream().sorted().toList();
    }
}
