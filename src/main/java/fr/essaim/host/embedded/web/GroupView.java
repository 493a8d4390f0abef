package fr.essaim.host.embedded.web;

import fr.essaim.web.drawings.Cell;
import fr.essaim.web.parts.Link;
import java.util.List;

/**
 * A group and a page of its discussion.
 *
 * @param cell empty when there are more members than seats; the list says all of them anyway
 * @param older address of the page of older topics, "" on the last
 * @param newer address of the page of newer ones, "" on the first
 * @param menu what other programs put here
 * @param moved where the group talks now, "" while that is here
 */
public record GroupView(
        String path,
        String name,
        String description,
        List<Cell> cell,
        List<String> members,
        List<Entry> topics,
        String older,
        String newer,
        List<Link> menu,
        String moved) {

    /** One topic in the feed. */
    public record Entry(String path, String title, boolean pinned, MessageView opening, int answers, String last) {}
}
