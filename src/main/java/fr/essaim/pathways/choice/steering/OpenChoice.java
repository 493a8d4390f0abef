package fr.essaim.pathways.choice.steering;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.DrawSecret;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.Participants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lets teachers choose among the published sessions of the free slot, until a deadline that can be moved; draws the
 * seed, whose digest is shown from then on.
 */
@Singleton
public final class OpenChoice {

    private final Transactions transactions;
    private final ChoiceBooks books;
    private final Participants participants;
    private final Ledger ledger;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public OpenChoice(
            Transactions transactions,
            ChoiceBooks books,
            Participants participants,
            Ledger ledger,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.books = books;
        this.participants = participants;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the form of the deadline was made from; empty before the choice was opened. */
    public static Shown shown(Optional<Instant> deadline) {
        return Shown.of(deadline);
    }

    /** With a seed nobody knows. */
    public void open(Id campaign, Instant deadline, Shown seen) {
        open(campaign, deadline, DrawSecret.fresh(ids), seen);
    }

    /**
     * Already open, it only moves the deadline.
     *
     * @throws Failure.Invalid for a deadline that is past or after the slot has begun
     * @throws Failure.Conflict without a free slot or before pathways were published, when it is closed, or when
     *     somebody opened it or moved the deadline since the asker saw it
     */
    public void open(Id campaign, Instant deadline, DrawSecret secret, Shown seen) {
        transactions.change(() -> {
            needDeadline(campaign, deadline);
            Optional<ChoiceBook> before = books.of(campaign);
            seen.check(shown(before.map(book -> book.choice().deadline())), shown(Optional.of(deadline)));
            if (before.isPresent()) {
                move(campaign, deadline);
            } else {
                List<ChoiceSession> sessions = participants.sessions(campaign);
                int slot = participants
                        .slot(campaign)
                        .orElseThrow(() -> new Failure.Conflict("choice.no-free-slot"))
                        .number();
                if (sessions.isEmpty()) {
                    throw new Failure.Conflict("choice.publish-first");
                }
                books.save(ChoiceBook.of(new FreeChoice(
                        campaign,
                        slot,
                        secret,
                        clock.instant(),
                        deadline,
                        Optional.empty(),
                        Optional.empty(),
                        sessions)));
            }
        });
    }

    private void move(Id campaign, Instant deadline) {
        ledger.change(campaign, campaign, (book, act) -> {
            if (book.choice().closed().isPresent()) {
                throw new Failure.Conflict("choice.closed");
            }
            return book.with(book.choice().until(deadline));
        });
    }

    private void needDeadline(Id campaign, Instant deadline) {
        if (!deadline.isAfter(clock.instant())) {
            throw new Failure.Invalid("jour", "choice.deadline-past");
        }
        if (participants
                .begins(campaign)
                .filter(begin -> deadline.isAfter(begin))
                .isPresent()) {
            throw new Failure.Invalid("jour", "choice.deadline-late");
        }
    }

    /**
     * Open again by mistake closed: wishes can be changed, and the next draw has another seed, since this one is known.
     *
     * @throws Failure.Conflict once a place has changed since the draw
     */
    public void again(Id campaign, Id by, Instant deadline) {
        transactions.change(() -> {
            needDeadline(campaign, deadline);
            ledger.change(campaign, by, (book, act) -> {
                if (!book.moves().isEmpty() || book.choice().closed().isEmpty()) {
                    throw new Failure.Conflict("choice.not-again");
                }
                return book.with(book.choice().again(DrawSecret.fresh(ids), deadline))
                        .with(book.choosers().values().stream()
                                .map(one -> one.undrawn())
                                .toList());
            });
        });
    }
}
