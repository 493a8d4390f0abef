package fr.essaim.pathways.choice.wishing;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.Act;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.Move;
import fr.essaim.pathways.choice.Participants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * What a teacher may do with a place once the result is known, until the slot begins: take a free one (first come,
 * first served), give it up, wait for a full one, wait no longer. Each is one transaction, so that a session never has
 * more people than it holds, however many press at once. Pressing again what is already so changes nothing.
 *
 * <p>All fail with {@link Failure.NotFound} for who is in no group and with {@link Failure.Conflict} before the result
 * is known or once the slot has begun.
 */
@Singleton
public final class KeepPlace {

    private final Ledger ledger;
    private final Participants participants;

    @Inject
    public KeepPlace(Ledger ledger, Participants participants) {
        this.ledger = ledger;
        this.participants = participants;
    }

    /**
     * Who gives up a place for another one has chosen, and no longer waits for a wish: else a better wish that is free
     * would take the person straight back.
     *
     * @throws Failure.Conflict when nothing is free
     */
    public void take(Id campaign, Id person, Id session) {
        ledger.change(campaign, person, (book, act) -> {
            Chooser one = ready(book, person, act);
            book.choice().get(session);
            if (one.isIn(session)) {
                return book;
            }
            if (!book.hasRoom(session)) {
                throw new Failure.Conflict("choice.full");
            }
            boolean chosen = one.settled() || one.place().isPresent();
            return book.moved(one.in(session, chosen), Move.Kind.TAKEN, act, "");
        });
    }

    /** The place goes to whoever waits for it. */
    public void leave(Id campaign, Id person) {
        ledger.change(campaign, person, (book, act) -> {
            Chooser one = ready(book, person, act);
            return one.out() ? book : book.moved(one.outside(), Move.Kind.LEFT, act, "");
        });
    }

    /** On the waiting list of a full session, behind those who are there. */
    public void await(Id campaign, Id person, Id session) {
        ledger.change(campaign, person, (book, act) -> {
            Chooser one = ready(book, person, act);
            book.choice().get(session);
            boolean there = one.isIn(session)
                    || one.prefers(session)
                    || one.waitFor(session).isPresent();
            return there ? book : book.with(one.waiting(session, act.at()));
        });
    }

    /** Content with the place held: off all waiting lists. */
    public void stopWaiting(Id campaign, Id person) {
        ledger.change(campaign, person, (book, act) -> {
            Chooser one = ready(book, person, act);
            return one.settled() && one.waits().isEmpty() ? book : book.with(one.content());
        });
    }

    private Chooser ready(ChoiceBook book, Id person, Act act) {
        participants.need(book.campaign(), person);
        needTime(participants, book, act.at());
        return book.chooser(person);
    }

    static void needTime(Participants participants, ChoiceBook book, Instant now) {
        book.needAnnounced();
        if (participants
                .begins(book.campaign())
                .filter(begin -> !now.isBefore(begin))
                .isPresent()) {
            throw new Failure.Conflict("choice.begun");
        }
    }
}
