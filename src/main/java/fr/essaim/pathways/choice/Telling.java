package fr.essaim.pathways.choice;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.pathways.Pathways;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells people what became of their places, within the write that changed them. However many moves one act makes,
 * each person is told once, what holds in the end; a later change takes the place of the notice before.
 */
@Singleton
public final class Telling {

    private final Campaigns campaigns;
    private final Workshops workshops;
    private final Pathways pathways;
    private final Events events;

    @Inject
    public Telling(Campaigns campaigns, Workshops workshops, Pathways pathways, Events events) {
        this.campaigns = campaigns;
        this.workshops = workshops;
        this.pathways = pathways;
        this.events = events;
    }

    void tell(ChoiceBook before, ChoiceBook after) {
        boolean announced = after.choice().announced().isPresent();
        if (announced && before.choice().announced().isEmpty()) {
            after.choosers().values().stream()
                    .filter(Chooser::inDraw)
                    .forEach(one -> place(after, one, Move.Kind.DRAWN));
        } else if (announced) {
            moves(before, after);
        }
        if (announced) {
            rooms(before, after);
        }
        Set<Swap> old = Set.copyOf(before.swaps());
        after.openSwaps().stream()
                .filter(swap -> old.stream().noneMatch(one -> one.id().equals(swap.id())))
                .forEach(swap -> offer(after, swap));
        after.swaps().stream()
                .filter(Swap::isRefused)
                .filter(swap -> old.stream().anyMatch(one -> one.id().equals(swap.id()) && one.isOpen()))
                .forEach(swap -> refused(after, swap));
    }

    private void moves(ChoiceBook before, ChoiceBook after) {
        Map<Id, Move> last = new LinkedHashMap<>();
        after.moves().stream()
                .filter(move -> move.turn() > before.lastTurn())
                .forEach(move -> last.put(move.person(), move));
        for (Move move : last.values()) {
            Optional<Id> from = before.chooser(move.person()).place();
            Chooser now = after.chooser(move.person());
            if (!from.equals(now.place())) {
                boolean own = move.by().equals(move.person())
                        && (move.kind() == Move.Kind.TAKEN || move.kind() == Move.Kind.LEFT);
                if (!own) {
                    place(after, now, move.kind());
                }
            }
        }
    }

    /** Who stays in a session reads where it is held now. */
    private void rooms(ChoiceBook before, ChoiceBook after) {
        for (ChoiceSession session : after.choice().sessions()) {
            boolean moved = before.choice()
                    .find(session.id())
                    .flatMap(ChoiceSession::room)
                    .filter(room -> session.room().filter(room::equals).isEmpty())
                    .isPresent();
            if (moved) {
                after.in(session.id()).stream()
                        .filter(person -> before.chooser(person).isIn(session.id()))
                        .forEach(person -> room(after, person, session.id()));
            }
        }
    }

    private void room(ChoiceBook book, Id person, Id session) {
        events.raise(new NoticeWanted(
                person,
                "choice",
                "choice-place-" + book.campaign(),
                Words.of("choice.told-room", title(book, session)),
                Words.of("choice.told-where", time(book), room(book, session)),
                page(book)));
    }

    private void place(ChoiceBook book, Chooser one, Move.Kind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        events.raise(new NoticeWanted(
                one.person(),
                "choice",
                "choice-place-" + book.campaign(),
                one.place()
                        .map(to -> Words.of("choice.told-" + word, title(book, to)))
                        .orElseGet(() -> Words.of("choice.told-none")),
                one.place()
                        .map(to -> Words.of("choice.told-where", time(book), room(book, to)))
                        .orElseGet(() -> Words.of("choice.told-none-text")),
                page(book)));
    }

    private void offer(ChoiceBook book, Swap swap) {
        for (Id person : book.in(swap.to()).stream().filter(swap::isFor).toList()) {
            events.raise(new NoticeWanted(
                    person,
                    "choice",
                    "choice-swap-" + swap.id(),
                    Words.of("choice.told-offer"),
                    Words.of("choice.told-offer-text", title(book, swap.from()), title(book, swap.to())),
                    page(book)));
        }
    }

    private void refused(ChoiceBook book, Swap swap) {
        events.raise(new NoticeWanted(
                swap.proposer(),
                "choice",
                "choice-swap-" + swap.id(),
                Words.of("choice.told-refused"),
                Words.of("choice.told-refused-text", title(book, swap.from())),
                page(book)));
    }

    private static String page(ChoiceBook book) {
        return "/campagnes/" + book.campaign() + "/mon-choix";
    }

    private String title(ChoiceBook book, Id session) {
        return book.choice()
                .find(session)
                .flatMap(one -> workshops.find(one.workshop()))
                .map(Workshop::title)
                .orElse("");
    }

    private java.time.LocalTime time(ChoiceBook book) {
        return campaigns.get(book.campaign()).slot(book.choice().slot()).start();
    }

    private String room(ChoiceBook book, Id session) {
        Campaign campaign = campaigns.get(book.campaign());
        return pathways.session(session)
                .map(planned -> campaign.where(planned.room()))
                .orElse("");
    }
}
