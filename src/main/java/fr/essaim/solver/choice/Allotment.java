package fr.essaim.solver.choice;

import java.util.List;
import java.util.Map;

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
}
