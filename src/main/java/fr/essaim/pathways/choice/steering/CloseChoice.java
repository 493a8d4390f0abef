package fr.essaim.pathways.choice.steering;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.FairDraw;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.Participants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Makes the draw. When no session is under its minimum everybody sees the result at once; otherwise the team first says
 * for each such session whether it is held all the same or not, and the draw is made again without it, with the same
 * seed. Closing twice makes one draw.
 */
@Singleton
public final class CloseChoice {

    private final Ledger ledger;
    private final Participants participants;

    @Inject
    public CloseChoice(Ledger ledger, Participants participants) {
        this.ledger = ledger;
        this.participants = participants;
    }

    public ChoiceBook close(Id campaign, Id by) {
        return ledger.change(
                campaign,
                by,
                (book, act) -> book.choice().closed().isPresent()
                        ? book
                        : FairDraw.close(book, participants.people(campaign), act));
    }

    /** Held although small: the result is shown as it is. */
    public void announce(Id campaign, Id by) {
        ledger.change(campaign, by, (book, act) -> {
            if (book.choice().closed().isEmpty()) {
                throw new Failure.Conflict("choice.close-first");
            }
            return book.choice().announced().isPresent() ? book : FairDraw.announce(book, act);
        });
    }

    /**
     * A session is not held. Before the announcement the draw is made again without it; afterwards only its people get
     * another place, the best that is free.
     *
     * @throws Failure.Conflict for the last session, or while wishes are made
     */
    public void drop(Id campaign, Id by, Id session) {
        ledger.change(campaign, by, (book, act) -> {
            ChoiceSession dropped = book.choice().get(session);
            if (book.choice().closed().isEmpty()) {
                throw new Failure.Conflict("choice.close-first");
            }
            if (book.choice().offered().size() == 1) {
                throw new Failure.Conflict("choice.last-session");
            }
            FreeChoice without = book.choice().with(dropped.offered(false));
            return book.choice().announced().isPresent()
                    ? FairDraw.rehouse(book.with(without), session, act, "")
                    : FairDraw.close(book.with(without), participants.people(campaign), act);
        });
    }
}
