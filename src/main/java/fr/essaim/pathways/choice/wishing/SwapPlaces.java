package fr.essaim.pathways.choice.wishing;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.Move;
import fr.essaim.pathways.choice.Participants;
import fr.essaim.pathways.choice.Swap;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Two teachers exchange their places because both want to. An offer is made to all who are in the other session, none
 * of whom is named, and whoever accepts first gets it; or to one colleague by name, who reads it when in that session and
 * answers yes or no. Both then hold what they chose and wait for nothing else; no session has more people than before.
 *
 * <p>All fail with {@link Failure.Conflict} before the result is known, once the slot has begun, or when the offer no
 * longer stands.
 */
@Singleton
public final class SwapPlaces {

    private final Ledger ledger;
    private final Participants participants;
    private final KnownColleagues colleagues;
    private final Ids ids;

    @Inject
    public SwapPlaces(Ledger ledger, Participants participants, KnownColleagues colleagues, Ids ids) {
        this.ledger = ledger;
        this.participants = participants;
        this.colleagues = colleagues;
        this.ids = ids;
    }

    /** Offering the same twice makes one offer. */
    public void offer(Id campaign, Id person, Id wanted) {
        offer(campaign, person, wanted, Optional.empty());
    }

    /**
     * To one colleague. Nothing tells the asker whether that one is in the session: where somebody is stays theirs to say.
     *
     * @throws Failure.NotFound for who is neither of the own school nor of the own group
     */
    public void ask(Id campaign, Id person, Id wanted, Id colleague) {
        offer(campaign, person, wanted, Optional.of(colleague));
    }

    private void offer(Id campaign, Id person, Id wanted, Optional<Id> asked) {
        ledger.change(campaign, person, (book, act) -> {
            KeepPlace.needTime(participants, book, act.at());
            participants.need(campaign, person);
            book.choice().get(wanted);
            if (asked.filter(one -> !colleagues.knows(campaign, person, one)).isPresent()) {
                throw new Failure.NotFound("choice.no-such-colleague");
            }
            Id held = book.chooser(person)
                    .place()
                    .filter(place -> !place.equals(wanted))
                    .orElseThrow(() -> new Failure.Conflict("choice.nothing-to-swap"));
            boolean offered = book.openSwaps().stream()
                    .anyMatch(one -> one.proposer().equals(person)
                            && one.to().equals(wanted)
                            && one.asked().equals(asked));
            return offered ? book : book.with(Swap.open(ids.next(), person, held, wanted, asked, act.at()));
        });
    }

    /** Checked anew at this moment: both still hold what is exchanged, or nothing happens. */
    public void accept(Id campaign, Id person, Id offer) {
        ledger.change(campaign, person, (book, act) -> {
            KeepPlace.needTime(participants, book, act.at());
            participants.need(campaign, person);
            Swap swap = book.swap(offer);
            Chooser proposer = book.chooser(swap.proposer());
            Chooser partner = book.chooser(person);
            if (!swap.isFor(person)
                    || !proposer.isIn(swap.from())
                    || !partner.isIn(swap.to())
                    || !participants.has(campaign, proposer.person())) {
                throw new Failure.Conflict("choice.swap-gone");
            }
            return book.moved(proposer.in(swap.to(), true), Move.Kind.SWAPPED, act, "")
                    .moved(partner.in(swap.from(), true), Move.Kind.SWAPPED, act, "")
                    .with(swap.done(person));
        });
    }

    /** Not shown to this person again; the others may still accept. Who was asked by name answers for good. */
    public void decline(Id campaign, Id person, Id offer) {
        ledger.change(campaign, person, (book, act) -> {
            Swap swap = book.swap(offer);
            needAsked(book, swap, person);
            return book.with(swap.declinedBy(person));
        });
    }

    public void withdraw(Id campaign, Id person, Id offer) {
        ledger.change(campaign, person, (book, act) -> {
            Swap swap = book.swap(offer);
            if (!swap.proposer().equals(person)) {
                throw new Failure.Conflict("choice.swap-gone");
            }
            return book.with(swap.withdrawn());
        });
    }

    private static void needAsked(ChoiceBook book, Swap swap, Id person) {
        if (!swap.isFor(person) || !book.chooser(person).isIn(swap.to())) {
            throw new Failure.Conflict("choice.swap-gone");
        }
    }
}
