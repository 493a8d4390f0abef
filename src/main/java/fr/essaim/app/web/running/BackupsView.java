package fr.essaim.app.web.running;

import java.util.List;

/**
 * The archives.
 *
 * @param days for how many days they are kept
 * @param empty whether the instance has no campaign, so that one may be brought back
 */
public record BackupsView(List<Line> lines, int days, boolean empty) {

    /** One archive. */
    public record Line(String name, String made, long kilobytes) {}
}
