package fr.essaim.invitations.web.replies;

import fr.essaim.campaigns.Campaign;
import fr.essaim.invitations.replies.Invited;
import fr.essaim.web.Dates;
import fr.essaim.web.Shell;
import java.time.LocalTime;
import java.util.List;

/**
 * What one person is invited to.
 *
 * @param base where it is answered; an address of one's own for whoever did not sign in
 * @param over whether the day is past, and nothing to be answered any more
 */
public record InvitationView(Campaign campaign, Invited me, List<Line> lines, String base, boolean over) {

    /**
     * One session.
     *
     * @param workshop "" in the slot of free choice
     */
    public record Line(LocalTime start, LocalTime end, String workshop, String title, String room) {

        public String hours(Shell shell) {
            return Dates.time(start, shell.visit().language())
                    + " – "
                    + Dates.time(end, shell.visit().language());
        }
    }

    public String path(String answer) {
        return base + "/" + answer;
    }

    InvitationView at(String address) {
        return new InvitationView(campaign, me, lines, address, over);
    }

    /** Whether the reader came by an address of one's own. */
    public boolean isGuest() {
        return base.startsWith("/invitation/");
    }

    public String when(Shell shell) {
        return campaign.day() == null
                ? ""
                : Dates.day(campaign.day(), shell.visit().language());
    }

    public boolean animates() {
        return !me.led().isEmpty();
    }
}
