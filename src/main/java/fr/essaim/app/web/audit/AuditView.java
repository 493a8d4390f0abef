package fr.essaim.app.web.audit;

import java.util.List;

/**
 * The entries asked for.
 *
 * @param category id of the kind asked for, "" for all
 * @param whole false when there are more than are shown
 */
public record AuditView(String category, int days, List<String> categories, List<Line> lines, boolean whole) {

    /**
     * One entry in words and keys.
     *
     * @param when by the wall clock, so that it sorts
     * @param who the name of who did it, "" for the instance itself
     * @param on ids and keys it was done to, parted by commas
     */
    public record Line(
            String when, String who, String category, String what, String on, String why, String result, int number) {}
}
