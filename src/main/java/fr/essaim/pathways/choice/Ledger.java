package fr.essaim.pathways.choice;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The one way in which a free choice changes. In a single transaction: a choice whose deadline is past is closed first,
 * then the act is done, waiting lists move up, offers to swap that lost their ground are taken back, and all of it is
 * kept or none. Afterwards everybody whose place changed is told once.
 */
@Singleton
public final class Ledger {

    private final Transactions transactions;
    private final ChoiceBooks books;
    private final Participants participants;
    private final Telling telling;
    private final Clock clock;

    @Inject
    public Ledger(
            Transactions transactions, ChoiceBooks books, Participants participants, Telling telling, Clock clock) {
        this.transactions = transactions;
        this.books = books;
        this.participants = participants;
        this.telling = telling;
        this.clock = clock;
    }

    /** @throws Failure.NotFound before the choice was opened */
    public ChoiceBook change(Id campaign, Id by, BiFunction<ChoiceBook, Act, ChoiceBook> act) {
        return transactions.write(() -> {
            ChoiceBook before = books.get(campaign);
            Act now = new Act(before.lastTurn() + 1, by, clock.instant());
            ChoiceBook ripe = before.choice().state(now.at()) == FreeChoice.State.DUE
                    ? FairDraw.close(before, participants.people(campaign), now)
                    : before;
            ChoiceBook after = settled(act.apply(ripe, now), now);
            needRoom(before, after);
            keep(before, after);
            return after;
        });
    }

    private static ChoiceBook settled(ChoiceBook book, Act now) {
        ChoiceBook moved = book.choice().announced().isPresent() ? Queues.promote(book, now) : book;
        List<Swap> groundless = moved.openSwaps().stream()
                .filter(swap -> !moved.chooser(swap.proposer()).isIn(swap.from()))
                .map(Swap::withdrawn)
                .toList();
        ChoiceBook clean = moved;
        for (Swap swap : groundless) {
            clean = clean.with(swap);
        }
        return clean;
    }

    /** Whatever was done: no session takes in more people than it holds. Fewer places never send anybody away. */
    private static void needRoom(ChoiceBook before, ChoiceBook after) {
        for (ChoiceSession session : after.choice().sessions()) {
            int people = after.in(session.id()).size();
            if (people > session.most() && people > before.in(session.id()).size()) {
                throw new Failure.Conflict("choice.full");
            }
        }
    }

    private void keep(ChoiceBook before, ChoiceBook after) {
        if (!after.equals(before)) {
            books.save(after);
            telling.tell(before, after);
        }
    }

    /** Closes the choice if its deadline is past; does nothing otherwise. Idempotent. */
    public void ripen(Id campaign) {
        boolean due = transactions.read(() -> books.of(campaign)
                .filter(book -> book.choice().state(clock.instant()) == FreeChoice.State.DUE)
                .isPresent());
        if (due) {
            change(campaign, campaign, (book, act) -> book);
        }
    }
}
