package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;
import fr.essaim.solver.choice.Draw;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The waiting lists: who would rather be in a session, those of the draw first (the better the wish the earlier, then
 * in the order drawn), then those who asked after it, in the order in which they asked. The order of those who stay
 * never changes when others leave.
 */
public final class Queues {

    private final Map<Id, Integer> order;

    private Queues(Map<Id, Integer> order) {
        this.order = order;
    }

    /** The order drawn stays the same whatever happens after the draw. */
    public static Queues of(ChoiceBook book) {
        Map<String, Id> people = new HashMap<>();
        book.choosers().values().stream()
                .filter(Chooser::inDraw)
                .forEach(one -> people.put(book.choice().secret().code(one.person()), one.person()));
        Map<Id, Integer> order = new HashMap<>();
        Draw.of(book.choice().secret().seed(), List.copyOf(people.keySet()))
                .order()
                .forEach(code -> order.put(people.get(code), order.size()));
        return new Queues(order);
    }

    public List<Id> waiting(ChoiceBook book, Id session) {
        if (book.choice().find(session).filter(ChoiceSession::offered).isEmpty()) {
            return List.of();
        }
        Stream<Chooser> drawn = book.choosers().values().stream()
                .filter(one -> one.prefers(session))
                .sorted(Comparator.comparingInt((Chooser one) -> one.rank(session))
                        .thenComparingInt(one -> order.getOrDefault(one.person(), Integer.MAX_VALUE)));
        Stream<Chooser> late = book.choosers().values().stream()
                .filter(one -> !one.prefers(session) && one.waitFor(session).isPresent())
                .sorted(Comparator.comparing((Chooser one) ->
                                one.waitFor(session).orElseThrow().since())
                        .thenComparing(Chooser::person));
        return Stream.concat(drawn, late).map(Chooser::person).toList();
    }

    /** Place on the waiting list, from 1; 0 for who is not on it. */
    public int number(ChoiceBook book, Id session, Id person) {
        return waiting(book, session).indexOf(person) + 1;
    }

    /**
     * The first waiting takes a free place, then the first waiting for the place this leaves, and so on. Ends, since
     * everybody who moves gets what they would rather have.
     */
    static ChoiceBook promote(ChoiceBook book, Act act) {
        Queues queues = of(book);
        ChoiceBook now = book;
        ChoiceBook next = queues.one(now, act);
        while (next != now) {
            now = next;
            next = queues.one(now, act);
        }
        return now;
    }

    private ChoiceBook one(ChoiceBook book, Act act) {
        for (ChoiceSession session : book.choice().offered()) {
            if (book.hasRoom(session.id())) {
                List<Id> waiting = waiting(book, session.id());
                if (!waiting.isEmpty()) {
                    Chooser first = book.chooser(waiting.get(0));
                    return book.moved(first.in(session.id(), first.settled()), Move.Kind.PROMOTED, act, "");
                }
            }
        }
        return book;
    }
}
