package fr.essaim.academy.pool;

import fr.essaim.animators.Animator;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.requests.Load;
import fr.essaim.animators.requests.Request;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who may be asked, and why he stands where he stands.
 *
 * @param card what his consent lets the reader see; empty for somebody the team only met
 * @param quotes what teachers let him quote and he shows
 * @param request of the campaign in question
 * @param animating whether he animates on its day already
 */
public record PoolLine(
        Animator animator,
        Optional<PoolCard> card,
        Load load,
        List<Help> helped,
        List<String> quotes,
        Optional<Request> request,
        boolean animating) {

    public PoolLine {
        helped = List.copyOf(helped);
        quotes = List.copyOf(quotes);
    }

    /** Whether the team may ask him now. */
    public boolean canBeAsked() {
        return !animating
                && request.filter(Request::reached)
                        .filter(one -> one.state() != Request.State.OTHER_DAY)
                        .isEmpty();
    }
}
