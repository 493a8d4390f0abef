package fr.essaim.pathways.choice.wishing;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.Participants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A teacher ranks sessions, best first, as often as wanted until the deadline. Workshops the group sees anyway can only
 * come last: whoever asks for one again takes no place from who has not seen it.
 */
@Singleton
public final class MakeWishes {

    /** How the keys of reminders to wish begin. */
    public static final String REMINDERS = "choice-reminder-";

    private final Ledger ledger;
    private final Participants participants;
    private final Events events;

    @Inject
    public MakeWishes(Ledger ledger, Participants participants, Events events) {
        this.ledger = ledger;
        this.participants = participants;
        this.events = events;
    }

    /**
     * Takes the place of the wishes before; an empty list takes them back. Idempotent.
     *
     * @throws Failure.NotFound for who is in no group, or a session that is not offered
     * @throws Failure.Conflict after the deadline
     */
    public void wish(Id campaign, Id person, List<Id> ranked) {
        ledger.change(campaign, person, (book, act) -> {
            participants.need(campaign, person);
            book.needOpen(act.at());
            ranked.forEach(session -> book.choice().get(session));
            Chooser before = book.chooser(person);
            List<Id> sorted = unseenFirst(book, participants.seen(campaign, person), ranked);
            if (!sorted.isEmpty()) {
                events.raise(new NoticeWanted.Answered(person, campaign, REMINDERS + campaign + "-"));
            }
            return before.wishes().equals(sorted) ? book : book.with(before.wishing(sorted, act.at()));
        });
    }

    /** The same order among the unseen and among the seen, each once. */
    private static List<Id> unseenFirst(ChoiceBook book, Set<Id> seen, List<Id> ranked) {
        List<Id> sorted = new ArrayList<>();
        for (boolean again : new boolean[] {false, true}) {
            ranked.stream()
                    .distinct()
                    .filter(session -> seen.contains(workshop(book, session)) == again)
                    .forEach(sorted::add);
        }
        return sorted;
    }

    private static Id workshop(ChoiceBook book, Id session) {
        return book.choice().find(session).map(ChoiceSession::workshop).orElse(session);
    }
}
