package fr.essaim.invitations.web.replies;

import fr.essaim.campaigns.Campaign;
import fr.essaim.invitations.replies.Invited;
import fr.essaim.invitations.replies.RemindSilent;
import fr.essaim.web.Shell;
import java.util.List;
import java.util.function.Predicate;

/** Who was invited and what they said, by name. @param over whether the day is past: nobody is reminded any more */
public record RepliesView(Campaign campaign, List<Line> lines, boolean over) {

    public record Line(String name, Invited invited) {

        public boolean animates() {
            return !invited.led().isEmpty();
        }

        public String group() {
            return invited.group().map(one -> one.label()).orElse("");
        }
    }

    public List<Line> come() {
        return those(Invited::comes);
    }

    public List<Line> cannot() {
        return those(Invited::cannot);
    }

    public List<Line> silent() {
        return those(Invited::isSilent);
    }

    private List<Line> those(Predicate<Invited> which) {
        return lines.stream().filter(one -> which.test(one.invited())).toList();
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    /** The words of the reminder, before it is sent. */
    public String reminder(Shell shell) {
        return shell.t(RemindSilent.text().key());
    }

    public String reminderTitle(Shell shell) {
        return shell.t(RemindSilent.title().key());
    }
}
