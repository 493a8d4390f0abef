package fr.essaim.concerns;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a set of concerns means to the teachers, in numbers only.
 *
 * @param atLeastOne teachers one of whose strongest concerns is in the set
 * @param atLeastTwo teachers with two of theirs in it
 * @param of teachers who answered
 * @param each how many of them each concern of the set speaks to
 * @param alone how many would be left out if just this concern were taken from the set
 */
public record Coverage(
        SortedSet<Concern> set,
        int atLeastOne,
        int atLeastTwo,
        int of,
        Map<Concern, Integer> each,
        Map<Concern, Integer> alone) {

    public Coverage {
        set = new TreeSet<>(set);
    }

    public int uncovered() {
        return of - atLeastOne;
    }
}
