package fr.essaim.academy.pool;

import java.util.List;

/**
 * One page of who was found: never asked first, then seldom asked, then long ago, then by name.
 *
 * @param disciplines of the whole pool, to choose among
 * @param inPool how many there are before anything was asked
 */
public record Found(List<PoolLine> lines, int total, int page, int pages, List<String> disciplines, int inPool) {

    public static final int A_PAGE = 12;

    public Found {
        lines = List.copyOf(lines);
        disciplines = List.copyOf(disciplines);
    }

    public int first() {
        return (page - 1) * A_PAGE + 1;
    }

    public int last() {
        return first() + lines.size() - 1;
    }
}
