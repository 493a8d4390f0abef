package fr.essaim.host.embedded.web;

import fr.essaim.web.drawings.Cell;
import fr.essaim.web.parts.Link;
import java.util.List;

/**
 * The home of the platform for one person.
 *
 * @param unread how many notices wait
 * @param mustChoosePassword true while the person came with a code only
 * @param menu what other programs put here
 */
public record GroupsView(List<Line> groups, long unread, boolean mustChoosePassword, List<Link> menu) {

    /**
     * One group in the list.
     *
     * @param cell empty when it has more members than a cell has seats
     * @param last when something was last said, "" if nothing was
     */
    public record Line(
            String path, String name, String description, List<Cell> cell, int members, int topics, String last) {}
}
