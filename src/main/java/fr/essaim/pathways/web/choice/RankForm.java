package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One press of a button on the list of wishes: the order the page showed, and what to do with one session of it.
 *
 * @param gesture "haut:ID", "bas:ID", "ajouter:ID" or "retirer:ID"
 */
record RankForm(List<Id> order, String gesture) {

    static RankForm of(String order, String gesture) {
        return new RankForm(
                Arrays.stream(order.split(","))
                        .filter(one -> !one.isBlank())
                        .map(Id::of)
                        .toList(),
                gesture);
    }

    List<Id> after() {
        int colon = gesture.indexOf(':');
        if (colon < 0) {
            return order;
        }
        Id session = Id.of(gesture.substring(colon + 1));
        List<Id> now = new ArrayList<>(order);
        int at = now.indexOf(session);
        switch (gesture.substring(0, colon)) {
            case "haut" -> swap(now, at, at - 1);
            case "bas" -> swap(now, at, at + 1);
            case "retirer" -> now.remove(session);
            case "ajouter" -> {
                if (at < 0) {
                    now.add(session);
                }
            }
            default -> {
                // nothing we know: the order stays
            }
        }
        return now;
    }

    private static void swap(List<Id> now, int from, int to) {
        if (from >= 0 && to >= 0 && to < now.size()) {
            Collections.swap(now, from, to);
        }
    }
}
