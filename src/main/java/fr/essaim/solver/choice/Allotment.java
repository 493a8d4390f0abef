package fr.essaim.solver.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who goes to which session.
 *
 * @param wishers all who take part
 * @param sessions all that are open
 * @param session by person's id, the session's id; who has no place is not in the map
 * @param draw the order that settled ties
 */
public record Allotment(List<Wisher> wishers, List<OpenSession> sessions, Map<String, String> session, Draw draw) {

    /** Cost of a place nobody wished. */
    public static final int UNWISHED = 400;

    /** Cost of a person without a place. */
    public static final int NOWHERE = 1000;

    public Allotment {
        wishers = List.copyOf(wishers);
        sessions = List.copyOf(sessions);
        session = Map.copyOf(session);
    }

    /** A person moves from one session ("" for none) to another. */
    public record Promotion(String person, String from, String to) {}

    static int cost(Wisher wisher, String session) {
        int rank = wisher.rank(session);
        return rank < 0 ? UNWISHED : rank * rank;
    }

    /** 0, 1, 4, 9 … for the first, second … wish, 400 for an unwished session, 1,000 for none; summed. */
    public int cost() {
        return wishers.stream()
                .mapToInt(wisher -> session.containsKey(wisher.id()) ? cost(wisher, session.get(wisher.id())) : NOWHERE)
                .sum();
    }

    /** How many got the wish of this rank, from 0. */
    public int served(int rank) {
        return (int) wishers.stream()
                .filter(wisher -> session.containsKey(wisher.id()))
                .filter(wisher -> wisher.rank(session.get(wisher.id())) == rank)
                .count();
    }

    public List<String> nowhere() {
        return wishers.stream()
                .map(Wisher::id)
                .filter(id -> !session.containsKey(id))
                .toList();
    }

    public List<String> in(String wanted) {
        return wishers.stream()
                .map(Wisher::id)
                .filter(id -> wanted.equals(session.get(id)))
                .toList();
    }

    /** Sessions with fewer people than their minimum: closing one is for a person to decide. */
    public List<OpenSession> underMinimum() {
        return sessions.stream()
                .filter(open -> in(open.id()).size() < open.least())
                .toList();
    }

    /** Those who would rather be in this session, first who wished it most, then in the order of the draw. */
    public List<String> waiting(String wanted) {
        Map<String, Integer> drawn = new HashMap<>();
        draw.order().forEach(person -> drawn.put(person, drawn.size()));
        return wishers.stream()
                .filter(wisher -> prefers(wisher, wanted))
                .sorted(Comparator.<Wisher>comparingInt(wisher -> wisher.rank(wanted))
                        .thenComparingInt(wisher -> drawn.getOrDefault(wisher.id(), Integer.MAX_VALUE)))
                .map(Wisher::id)
                .toList();
    }

    private boolean prefers(Wisher wisher, String wanted) {
        String has = session.get(wisher.id());
        int rank = wisher.rank(wanted);
        return rank >= 0 && (has == null || wisher.rank(has) < 0 || rank < wisher.rank(has));
    }

    /** Without a person: the place is free, and nobody has moved yet. */
    public Allotment without(String person) {
        Map<String, String> left = new HashMap<>(session);
        left.remove(person);
        List<Wisher> others =
                wishers.stream().filter(wisher -> !wisher.id().equals(person)).toList();
        return new Allotment(others, sessions, left, draw);
    }

    /** With one person elsewhere; capacity is for the caller to respect. */
    public Allotment with(String person, String to) {
        Map<String, String> changed = new HashMap<>(session);
        changed.put(person, to);
        return new Allotment(wishers, sessions, changed, draw);
    }

    /**
     * Who moves up while places are free: the first waiting takes the place, then the first waiting for the place that
     * this leaves, and so on. Ends, since everybody who moves gains.
     */
    public List<Promotion> promotions() {
        List<Promotion> moves = new ArrayList<>();
        Allotment now = this;
        Optional<Promotion> next = now.promotion();
        while (next.isPresent()) {
            moves.add(next.get());
            now = now.with(next.get().person(), next.get().to());
            next = now.promotion();
        }
        return moves;
    }

    private Optional<Promotion> promotion() {
        for (OpenSession open : sessions) {
            if (in(open.id()).size() < open.most()) {
                List<String> waiting = waiting(open.id());
                if (!waiting.isEmpty()) {
                    String person = waiting.get(0);
                    return Optional.of(new Promotion(person, session.getOrDefault(person, ""), open.id()));
                }
            }
        }
        return Optional.empty();
    }
}
