package fr.essaim.journal.web;

import fr.essaim.spaces.EarlierSpace;
import java.util.List;

/**
 * A page of a list of entries: all of mine, or those shared in a group.
 *
 * @param path of the list
 * @param page which, from 1
 * @param pages how many
 * @param groups the reader's groups; none before groups are published
 * @param space address of the group's space on the platform, "" for my own list or while there is none
 * @param earlier where else the group reads what was said before
 * @param waiting how many of mine, on any page, wait for the platform
 */
public record JournalView(
        List<EntryView> entries,
        String path,
        int page,
        int pages,
        List<ComposerView.MyGroup> groups,
        String space,
        List<EarlierSpace> earlier,
        long waiting) {

    /** With the way to the group's space, and to where it was before. */
    JournalView in(String there, List<EarlierSpace> before) {
        return new JournalView(entries, path, page, pages, groups, there, before, waiting);
    }

    /** What one scrolls through on a phone without losing the way. */
    static final int A_PAGE = 20;

    /** The part of a list that stands on a page; the nearest there is when there is no such page. */
    static <T> List<T> cut(List<T> all, int page) {
        int last = pages(all);
        int here = Math.min(Math.max(page, 1), last);
        return all.subList((here - 1) * A_PAGE, Math.min(here * A_PAGE, all.size()));
    }

    static int pages(List<?> all) {
        return Math.max(1, (all.size() + A_PAGE - 1) / A_PAGE);
    }

    /** Address of another page of the list. */
    public String at(int other) {
        return other <= 1 ? path : path + "?page=" + other;
    }
}
