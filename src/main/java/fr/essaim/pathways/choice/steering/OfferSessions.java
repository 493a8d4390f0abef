package fr.essaim.pathways.choice.steering;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.Ledger;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Which sessions may be chosen, and how many people each takes. */
@Singleton
public final class OfferSessions {

    private static final int LARGEST = 500;

    private final Ledger ledger;

    @Inject
    public OfferSessions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What the form of a session's bounds was made from. */
    public static Shown shown(ChoiceSession session) {
        return Shown.of(session.least(), session.most());
    }

    /**
     * Smallest and largest number of people of a session (0 for no bound of one’s own). A larger session takes in who
     * waits for it, in the same transaction.
     *
     * @throws Failure.Invalid for bounds out of order, or fewer places than people who have one
     * @throws Failure.Conflict when somebody set other bounds than those seen
     */
    public void bound(Id campaign, Id by, Id session, int least, int most, Shown seen) {
        ledger.change(campaign, by, (book, act) -> {
            ChoiceSession before = book.choice().get(session);
            if (least < 0 || most < 0 || most > LARGEST || most > before.places()) {
                throw new Failure.Invalid("max", "choice.bound-room", before.places());
            }
            ChoiceSession now = before.within(least, most == before.places() ? 0 : most);
            seen.check(shown(before), shown(now));
            int there = book.in(session).size();
            if (now.most() < there) {
                throw new Failure.Invalid("max", "choice.bound-people", there);
            }
            if (least > now.most()) {
                throw new Failure.Invalid("min", "choice.bound-order");
            }
            return book.with(book.choice().with(now));
        });
    }

    /** Whether a session may be chosen; while wishes are made. @throws Failure.Conflict once the draw is made */
    public void offer(Id campaign, Id by, Id session, boolean offered) {
        ledger.change(campaign, by, (book, act) -> {
            book.needOpen(act.at());
            ChoiceSession before =
                    book.choice().find(session).orElseThrow(() -> new Failure.NotFound("choice.no-such-session"));
            if (!offered && book.choice().offered().size() == 1) {
                throw new Failure.Conflict("choice.last-session");
            }
            return book.with(book.choice().with(before.offered(offered)));
        });
    }
}
