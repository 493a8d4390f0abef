package fr.essaim.pathways.choice.steering;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.Participants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Brings an opened choice in line with what was published last. Idempotent. */
@Singleton
public final class FollowPlan {

    private final Transactions transactions;
    private final ChoiceBooks books;
    private final Participants participants;
    private final Ledger ledger;

    @Inject
    public FollowPlan(Transactions transactions, ChoiceBooks books, Participants participants, Ledger ledger) {
        this.transactions = transactions;
        this.books = books;
        this.participants = participants;
        this.ledger = ledger;
    }

    /** After a publication: rooms, sessions and people may be others. Nobody keeps a place that is no longer there. */
    public void follow(Id campaign) {
        boolean opened = transactions.read(() -> books.of(campaign).isPresent());
        if (opened) {
            ledger.change(
                    campaign,
                    campaign,
                    (book, act) ->
                            FollowedPlan.of(book, participants.sessions(campaign), participants.people(campaign), act));
        }
    }
}
